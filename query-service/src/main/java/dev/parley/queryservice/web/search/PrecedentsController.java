package dev.parley.queryservice.web.search;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.filters.Facets;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.search.Hit;
import dev.parley.queryservice.search.Hits;
import dev.parley.queryservice.views.chunks.Column;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.queryservice.views.negotiations.Wording;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.PathLookup;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.State;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Finds what was decided before about something like it. */
@RestController
@Tag(name = "Precedents", description = "What was asked before, how it ended and why.")
class PrecedentsController {

    /** How much of what the words weigh makes something like it. */
    private static final double SHARE = 0.3;

    private final QueryExecutor executor;

    private final NarrativeSearch narrativeSearch;

    private final Prose prose;

    PrecedentsController(QueryExecutor executor, NarrativeSearch narrativeSearch, Prose prose) {
        this.executor = executor;
        this.narrativeSearch = narrativeSearch;
        this.prose = prose;
    }

    @GetMapping("/api/precedents")
    @Operation(summary = "Find decided or withdrawn negotiations like a request in a few words",
            operationId = "findPrecedents",
            description = "Not for ADMINISTRATOR, PRIVACY and LEGAL, who may not read what is searched.")
    Mono<ResponseEntity<PrecedentList>> like(@ParameterObject QuestionParameters question,
            @ParameterObject PrecedentParameters parameters, Caller caller, Query call) {
        return executor.execute(call,
                standpoint -> list(standpoint, question.text(), Optional.empty(), parameters, caller));
    }

    @GetMapping("/api/negotiations/{id}/precedents")
    @Operation(summary = "Find decided or withdrawn negotiations like this one", operationId = "findPrecedentsOf",
            description = "By its title, ask and problem. Not for ADMINISTRATOR, PRIVACY and LEGAL, who may not read what is searched.")
    Mono<ResponseEntity<PrecedentList>> likeThis(@PathVariable("id") String id,
            @ParameterObject PrecedentParameters parameters, Caller caller, Query call) {
        return executor.execute(call, standpoint -> {
            Negotiation negotiation = PathLookup.negotiation(standpoint, id);
            return list(standpoint, wording(negotiation), Optional.of(negotiation.id()), parameters, caller);
        });
    }

    private PrecedentList list(Standpoint standpoint, String text, Optional<NegotiationId> itself,
            PrecedentParameters parameters, Caller caller) {
        Negotiations all = standpoint.views().negotiations();
        int own = itself.flatMap(all::ordinal).orElse(-1);
        Column<Facets> facets = Facets.of(all);
        IntPredicate asked = ordinal -> ordinal != own && (parameters.asksForOpen()
                ? facets.get(ordinal).state().isUndecided() : isPrecedent(facets.get(ordinal)));
        Hits found = narrativeSearch.like(standpoint, text, SHARE, caller).best(parameters.size(), asked);
        return new PrecedentList(standpoint.position(), standpoint.at(), found.total(),
                shown(found.best(), standpoint));
    }

    private List<Precedent> shown(List<Hit> hits, Standpoint standpoint) {
        List<Negotiation> found = hits.stream().map(hit -> negotiation(hit, standpoint)).toList();
        Opened opened = prose.at(found.stream().flatMap(PrecedentsController::positions).collect(Collectors.toSet()),
                true);
        Names names = prose.names(found.stream()
            .flatMap(PrecedentsController::deciders)
            .map(Object::toString)
            .collect(Collectors.toSet()));
        return hits.stream()
            .map(hit -> Precedent.of(hit, hits.getFirst().score(), negotiation(hit, standpoint), opened, names))
            .toList();
    }

    private static Negotiation negotiation(Hit hit, Standpoint standpoint) {
        return standpoint.views().negotiations().find(hit.negotiation()).orElseThrow();
    }

    /** What was withdrawn is one too: it was asked for, and let go. */
    private static boolean isPrecedent(Facets facets) {
        return !facets.takenBack() && (facets.disposition() != null || facets.state() == State.WITHDRAWN);
    }

    private String wording(Negotiation negotiation) {
        Wording wording = negotiation.request().wording();
        Opened opened = prose.at(positions(wording).collect(Collectors.toSet()), true);
        return Stream
            .of(opened.text(wording.title(), "/title"), opened.text(wording.ask(), "/ask"),
                    opened.text(wording.problem(), "/problem"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    }

    private static Stream<Long> positions(Negotiation negotiation) {
        return Stream.concat(positions(negotiation.request().wording()),
                Stream
                    .concat(negotiation.decision().stream().map(Decision::source),
                            Stream.ofNullable(negotiation.ended()))
                    .map(Source::position));
    }

    private static Stream<Long> positions(Wording wording) {
        return Stream.of(wording.title(), wording.ask(), wording.problem()).filter(Objects::nonNull);
    }

    private static Stream<Object> deciders(Negotiation negotiation) {
        return negotiation.decision().stream().flatMap(decision -> decision.decidedBy().stream());
    }

}
