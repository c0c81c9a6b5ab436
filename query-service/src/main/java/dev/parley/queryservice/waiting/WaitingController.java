package dev.parley.queryservice.waiting;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Excluded;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.prose.Titles;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what waits for the caller. */
@RestController
@Tag(name = "Waiting", description = "What can be done next, what is overdue, and why.")
class WaitingController {

    private final QueryExecutor executor;

    private final Prose prose;

    WaitingController(QueryExecutor executor, Prose prose) {
        this.executor = executor;
        this.prose = prose;
    }

    @GetMapping("/api/waiting")
    @Operation(summary = "Show what waits for the caller in their role, the most pressing first",
            operationId = "findWaiting",
            description = "Decisions, answers, reviews and actions that are the caller's to take, each with why, since"
                    + " when and until when. Due dates are computed at the answer's at. All pages stand at the"
                    + " position and the moment of the first.")
    Mono<ResponseEntity<WaitingAnswer>> waiting(@ParameterObject WaitingParameters parameters, Caller caller,
            Query call) {
        return executor.execute(call, standpoint -> list(standpoint, parameters, caller));
    }

    private WaitingAnswer list(Standpoint standpoint, WaitingParameters parameters, Caller caller) {
        Views views = standpoint.views();
        int shown = parameters.shown(caller);
        Agenda agenda = Waiting.agenda(views, caller.person(), caller.role(), standpoint.at(), parameters.which(),
                shown + parameters.size());
        List<Item> page = agenda.items().stream().skip(shown).toList();
        Titles titles = prose.titles(page.stream()
            .flatMap(item -> WaitingAnswerItem.negotiation(item, views).stream())
            .collect(Collectors.toSet()), NarrativeAccess.mayReadNarrative(caller));
        return new WaitingAnswer(standpoint.position(), standpoint.at(), caller.role(), agenda.total(),
                agenda.overdue(), Excluded.of(Analytic.WAITING, views, Filter.ALL),
                page.stream().map(item -> WaitingAnswerItem.of(item, views, titles)).toList(),
                parameters.next(standpoint, caller, shown + page.size(), agenda.total()));
    }

}
