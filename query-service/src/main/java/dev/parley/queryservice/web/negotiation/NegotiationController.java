package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.readings.Readings;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.PathLookup;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.written.Markdown;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows one negotiation. */
@RestController
@Tag(name = "Negotiations")
class NegotiationController {

    private final QueryExecutor executor;

    private final Prose prose;

    private final Readings readings;

    NegotiationController(QueryExecutor executor, Prose prose, Readings readings) {
        this.executor = executor;
        this.prose = prose;
        this.readings = readings;
    }

    @GetMapping(path = "/api/negotiations/{id}", produces = { MediaType.APPLICATION_JSON_VALUE, Markdown.TYPE })
    @Operation(summary = "Show one negotiation, and what the caller can do next", operationId = "getNegotiation",
            description = "As text/markdown it is a decision record in the form of MADR 4.0.")
    Mono<ResponseEntity<NegotiationShown>> show(@PathVariable("id") String id, Caller caller, Query call) {
        return executor.execute(call, standpoint -> shown(standpoint, reading(standpoint, id, caller), caller));
    }

    @GetMapping(path = "/api/negotiations/{id}/answer", produces = Markdown.TYPE)
    @Operation(summary = "Show what whoever asked can be sent", operationId = "getAnswer",
            description = "The decision record without who decided, without the names of the accounts and people of this negotiation, and without amounts of money. Read it before it is sent: a name that stands nowhere else stays in what people wrote.")
    Mono<ResponseEntity<AnswerRecord>> answer(@PathVariable("id") String id, Caller caller, Query call) {
        return executor.execute(call, standpoint -> {
            Reading reading = reading(standpoint, id, caller);
            return new AnswerRecord(shown(standpoint, reading, caller), new Discretion(reading.names()));
        });
    }

    private Reading reading(Standpoint standpoint, String id, Caller caller) {
        Negotiation negotiation = PathLookup.negotiation(standpoint, id);
        boolean mayRead = NarrativeAccess.mayReadNarrative(caller);
        readings.narrative(caller.person(), caller.role(), negotiation.id());
        Opened opened = prose.ofStreams(streams(negotiation), standpoint.position(), mayRead);
        return Reading.of(negotiation, opened);
    }

    private static NegotiationShown shown(Standpoint standpoint, Reading reading, Caller caller) {
        Situation situation = new Situation(standpoint.views().negotiations(), reading.negotiation(), caller.person(),
                caller.role(), standpoint.at());
        return NegotiationPresenter.show(standpoint, reading, situation);
    }

    /** Its own, and those of the duplicates that say here what they have to say. */
    private static Set<String> streams(Negotiation negotiation) {
        return Stream
            .concat(Stream.of(negotiation.id()),
                    Stream.concat(negotiation.claims().all().stream().map(Claim::from),
                            negotiation.objections().all().stream().map(Objection::from)))
            .filter(Objects::nonNull)
            .map(NegotiationId::value)
            .collect(Collectors.toSet());
    }

}
