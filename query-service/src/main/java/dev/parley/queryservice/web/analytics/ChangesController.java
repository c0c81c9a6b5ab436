package dev.parley.queryservice.web.analytics;

import dev.parley.queryservice.analytics.changes.Changes;
import dev.parley.queryservice.analytics.changes.Since;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.queryservice.web.Answering;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows what has changed since the last retrospective. */
@RestController
@Tag(name = "Analytics")
class ChangesController {

    private final Answering answering;

    private final Moments moments;

    ChangesController(Answering answering, Moments moments) {
        this.answering = answering;
        this.moments = moments;
    }

    @GetMapping(path = "/api/analytics/changes", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Show what has changed since the last retrospective",
            description = "What happened since, counted to the entry, and which figures have moved by more than chance:"
                    + " the days since against four times as many before. Up to now, or to asOf.",
            operationId = "showChanges")
    Mono<ResponseEntity<ChangesShown>> show(@ParameterObject SinceParameter since, Caller caller,
            ServerWebExchange call) {
        return answering.answer(call, List.of(SinceParameter.class),
                standpoint -> new ChangesShown(standpoint.position(), standpoint.at(),
                        Changes.of(standpoint.views(), since(since, standpoint), standpoint.at())));
    }

    private Since since(SinceParameter asked, Standpoint standpoint) {
        if (asked.from() != null) {
            return moments.since(asked.from(), standpoint);
        }
        List<Retrospective> all = standpoint.views().retrospectives().all();
        return all.isEmpty() ? new Since(0, Instant.EPOCH)
                : new Since(all.getLast().position(), all.getLast().opened().at());
    }

}
