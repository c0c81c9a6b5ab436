package dev.parley.queryservice.audit;

import dev.parley.queryservice.web.Query;
import dev.parley.eventlog.LogReader;
import dev.parley.queryservice.audit.checkpoint.Checkpoints;
import dev.parley.queryservice.audit.tree.AuditTree;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.readings.Readings;
import dev.parley.webapi.caller.Caller;
import dev.parley.queryservice.web.Standpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The whole log to take away. */
@RestController
@Tag(name = "Audit")
class ExportController {

    private static final String ZIP = "application/zip";

    private final QueryExecutor executor;

    private final LogReader log;

    private final AuditTree tree;

    private final Checkpoints checkpoints;

    private final Scheduler exporting;

    private final Readings readings;

    ExportController(QueryExecutor executor, LogReader log, AuditTree tree, Checkpoints checkpoints,
            Scheduler exporting, Readings readings) {
        this.executor = executor;
        this.log = log;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.exporting = exporting;
        this.readings = readings;
    }

    @GetMapping(path = "/api/audit/export", produces = ZIP)
    @Operation(summary = "Export the log",
            description = "A zip, streamed: log.ndjson, checkpoint, key, leaves, and how to check them without Parley.")
    @ApiResponse(responseCode = "200", description = "The zip.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<Publisher<DataBuffer>>> export(Caller caller, Query call) {
        return executor.execute(call, standpoint -> {
            Export export = export(standpoint);
            readings.export(caller.person(), standpoint.position());
            call.response()
                .getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                    .filename("parley-log-" + standpoint.position() + ".zip")
                    .build());
            return LogLines.publish(export::writeTo, call.response().bufferFactory(), exporting);
        });
    }

    private Export export(Standpoint standpoint) {
        return Uninterrupted.get(() -> Export.of(log, tree, checkpoints, standpoint.position(), standpoint.at()));
    }

}
