package dev.parley.queryservice.analytics.changes;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.follow.PastViews;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what has changed since the last retrospective. */
@RestController
@Tag(name = "Analytics")
class ChangesController {

    private final QueryExecutor executor;

    private final PastViews pastViews;

    ChangesController(QueryExecutor executor, PastViews pastViews) {
        this.executor = executor;
        this.pastViews = pastViews;
    }

    @GetMapping(path = "/api/analytics/changes", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Show what has changed since the last retrospective",
            description = "What happened since, counted to the entry, and which figures have moved by more than chance:"
                    + " the days since against four times as many before. Up to now, or to asOf.",
            operationId = "showChanges")
    Mono<ResponseEntity<ChangesAnswer>> show(@ParameterObject SinceParameter since, Caller caller, Query call) {
        return executor.execute(call, standpoint -> new ChangesAnswer(standpoint.position(), standpoint.at(),
                Changes.of(standpoint.views(), since.in(standpoint, pastViews), standpoint.at())));
    }

}
