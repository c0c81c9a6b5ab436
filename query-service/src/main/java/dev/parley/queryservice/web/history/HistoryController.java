package dev.parley.queryservice.web.history;

import dev.parley.queryservice.web.Query;
import dev.parley.eventlog.Entry;
import dev.parley.queryservice.prose.HiddenScores;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.negotiations.Amendment;
import dev.parley.queryservice.readings.Readings;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.PathLookup;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.negotiation.Amending;
import dev.parley.queryservice.web.negotiation.Situation;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Shows what happened in one negotiation. */
@RestController
@Tag(name = "Negotiations")
class HistoryController {

    private final QueryExecutor executor;

    private final Prose prose;

    private final Readings readings;

    HistoryController(QueryExecutor executor, Prose prose, Readings readings) {
        this.executor = executor;
        this.prose = prose;
        this.readings = readings;
    }

    @GetMapping("/api/negotiations/{id}/history")
    @Operation(summary = "List the events of one negotiation in order", operationId = "getHistory")
    Mono<ResponseEntity<HistoryShown>> show(@PathVariable("id") String id, Caller caller, Query call) {
        return executor.execute(call, standpoint -> shown(standpoint, id, caller));
    }

    private HistoryShown shown(Standpoint standpoint, String id, Caller caller) {
        Negotiation negotiation = PathLookup.negotiation(standpoint, id);
        readings.narrative(caller.person(), caller.role(), negotiation.id());
        Opened opened = prose.ofStream(id, standpoint.position(), NarrativeAccess.mayReadNarrative(caller));
        Amending amending = new Amending(new Situation(standpoint.views().negotiations(), negotiation, caller.person(),
                caller.role(), standpoint.at()), opened);
        List<HistoryEvent> events = opened.entries().values().stream().map(entry -> event(entry, amending)).toList();
        return new HistoryShown(standpoint.position(), standpoint.at(), id, events);
    }

    private static HistoryEvent event(Entry entry, Amending amending) {
        Negotiation negotiation = amending.it().negotiation();
        Opened opened = amending.entries();
        JsonNode data = HiddenScores.shown(entry, opened.at(entry.position()), negotiation.outcomes());
        return HistoryEvent.of(entry, opened.names(), data, amending, amendments(negotiation, entry, false).toList(),
                amendments(negotiation, entry, true).findFirst().orElse(null));
    }

    private static Stream<Long> amendments(Negotiation negotiation, Entry entry, boolean retraction) {
        return negotiation.amendments()
            .stream()
            .filter(amendment -> amendment.position() == entry.position() && amendment.retraction() == retraction)
            .map((Amendment amendment) -> amendment.source().position());
    }

}
