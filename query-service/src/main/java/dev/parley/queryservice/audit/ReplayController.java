package dev.parley.queryservice.audit;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.audit.replay.Replay;
import dev.parley.queryservice.audit.replay.ReplayStep;
import dev.parley.queryservice.audit.tree.AuditRules;
import dev.parley.queryservice.web.QueryExecutor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The views, folded anew before the auditor's eyes. */
@RestController
@Tag(name = "Audit")
class ReplayController {

    private final QueryExecutor executor;

    private final Replay replay;

    ReplayController(QueryExecutor executor, Replay replay) {
        this.executor = executor;
        this.replay = replay;
    }

    @GetMapping(path = "/api/audit/replay", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Replay the log",
            description = "Folds the log anew and says whether what comes out is what queries are answered from:"
                    + " events progress, then one result (or failure).")
    @ApiResponse(responseCode = "200", description = "Events progress, then result or failure.", content = @Content(
            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
            schema = @Schema(oneOf = { ReplayStep.Progress.class, ReplayStep.Result.class, ReplayStep.Failure.class })))
    Mono<ResponseEntity<Flux<ServerSentEvent<ReplayStep>>>> replay(Query call,
            @ParameterObject AuditParameters.UpTo wanted) {
        return executor.execute(call, standpoint -> {
            long head = standpoint.position();
            long to = AuditParameters.within("to", wanted.to() == null ? head : wanted.to(), 0, head);
            return replay.upTo(to, AuditRules.REPLAYS_RUNNING.exception("two replays are running already"))
                .map(step -> ServerSentEvent.<ReplayStep>builder(step)
                    .event(step.event())
                    .id(Long.toString(step.position()))
                    .build());
        });
    }

}
