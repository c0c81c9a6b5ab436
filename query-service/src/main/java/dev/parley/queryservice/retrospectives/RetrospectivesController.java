package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.retrospectives.AgendaItem;
import dev.parley.sharedevents.NegotiationId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.follow.PastViews;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows retrospectives. */
@RestController
@Tag(name = "Retrospectives", description = "What sales and product look at together.")
class RetrospectivesController {

    private final QueryExecutor executor;

    private final PastViews pastViews;

    private final Prose prose;

    RetrospectivesController(QueryExecutor executor, PastViews pastViews, Prose prose) {
        this.executor = executor;
        this.pastViews = pastViews;
        this.prose = prose;
    }

    @GetMapping("/api/retrospectives")
    @Operation(summary = "List the retrospectives, the latest first", operationId = "findRetrospectives")
    Mono<ResponseEntity<RetrospectiveList>> list(Query call) {
        return executor.execute(call, this::listed);
    }

    @GetMapping("/api/retrospectives/{id}")
    @Operation(summary = "Show one retrospective with the figures as of its position", operationId = "getRetrospective",
            description = "The figures are of the requests raised in its period, as the log stood when it was opened:"
                    + " they never move. Whether a finding recurred is computed at the answer's own position.")
    Mono<ResponseEntity<RetrospectiveShown>> show(@PathVariable("id") String id, Caller caller, Query call) {
        return executor.execute(call, standpoint -> shown(standpoint, id, caller));
    }

    private RetrospectiveList listed(Standpoint standpoint) {
        List<Retrospective> all = standpoint.views().retrospectives().all().reversed();
        Names names = prose.names(all.stream().map(one -> one.opened().by().value()).collect(Collectors.toSet()));
        return new RetrospectiveList(standpoint.position(), standpoint.at(),
                all.stream().map(one -> RetrospectiveItem.of(one, names)).toList());
    }

    private RetrospectiveShown shown(Standpoint standpoint, String id, Caller caller) {
        Retrospective retrospective = find(standpoint, id);
        Views pinned = pastViews.at(retrospective.position());
        boolean mayRead = NarrativeAccess.mayReadNarrative(caller);
        Opened opened = prose.ofStream(id, standpoint.position(), mayRead);
        Map<NegotiationId, Negotiation> marked = marked(retrospective, standpoint.views());
        Agenda agenda = new Agenda(opened, marked, prose.titles(marked.values(), mayRead));
        return new RetrospectivePresenter(standpoint, retrospective, pinned, opened, agenda)
            .shown(Permitted.in(retrospective, caller.person(), caller.role()));
    }

    private static Map<NegotiationId, Negotiation> marked(Retrospective retrospective, Views views) {
        return retrospective.agenda()
            .stream()
            .map(AgendaItem::negotiation)
            .filter(Objects::nonNull)
            .distinct()
            .map(views.negotiations()::find)
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(Negotiation::id, Function.identity()));
    }

    private static Retrospective find(Standpoint standpoint, String id) {
        return standpoint.views()
            .retrospectives()
            .all()
            .stream()
            .filter(one -> one.id().value().equals(id))
            .findFirst()
            .orElseThrow(() -> CallRules.NOT_FOUND.exception("there is no retrospective " + id));
    }

}
