package dev.parley.queryservice.audit;

import dev.parley.queryservice.web.Query;
import dev.parley.eventlog.LogReader;
import dev.parley.queryservice.web.QueryExecutor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.reactivestreams.Publisher;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import tools.jackson.databind.json.JsonMapper;

/** The entries of the log as they are. */
@RestController
@Tag(name = "Audit", description = "Checking the log without trusting Parley.")
class LogController {

    private static final JsonMapper JSON = new JsonMapper();

    private final QueryExecutor executor;

    private final LogReader log;

    private final Scheduler reading;

    LogController(QueryExecutor executor, LogReader log, Scheduler reading) {
        this.executor = executor;
        this.log = log;
        this.reading = reading;
    }

    @GetMapping(path = "/api/audit/log", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(summary = "Read the log",
            description = "The entries byte for byte, a line each, streamed. The SHA-256 of a"
                    + " zero byte and the line is a leaf of the tree whose root the checkpoint holds."
                    + " Those that are looked for are found by going through the log from after on.")
    @ApiResponse(responseCode = "200", description = "The lines.",
            content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string"),
                    examples = @ExampleObject("{\"position\":1,\"commit\":[1,2],\"recordedAt\":"
                            + "\"2026-07-01T08:00:00.000000Z\",\"stream\":\"…\",\"seq\":0,…}")))
    Mono<ResponseEntity<Publisher<DataBuffer>>> log(Query call, @ParameterObject AuditParameters.Range range,
            @ParameterObject Sought sought) {
        return executor.execute(call, standpoint -> {
            long head = standpoint.position();
            long after = AuditParameters.within("after", Objects.requireNonNullElse(range.after(), 0L), 0, head);
            long limit = Objects.requireNonNullElse(range.limit(), head);
            long upTo = Math.min(head, after + limit);
            return LogLines.publish(out -> {
                if (sought.isAll()) {
                    LogLines.write(log, after, upTo, out);
                }
                else {
                    LogLines.write(log, after, head, line -> sought.matches(JSON.readTree(line)), limit, out);
                }
            }, call.response().bufferFactory(), reading);
        });
    }

}
