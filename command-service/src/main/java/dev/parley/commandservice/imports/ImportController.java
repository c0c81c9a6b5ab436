package dev.parley.commandservice.imports;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.function.Supplier;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Policy;
import dev.parley.webapi.body.Limits;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Takes files of history. */
@RestController
@Tag(name = "History", description = "Decisions from before Parley.")
class ImportController {

    private static final String NDJSON = "application/x-ndjson";

    private static final int BUFFERS_AHEAD = 16;

    private final HistoryImporter imports;

    private final Supplier<Policy> policyInForce;

    private final InstantSource clock;

    private final Scheduler importing;

    ImportController(HistoryImporter imports, Supplier<Policy> policyInForce, InstantSource clock,
            Scheduler importing) {
        this.imports = imports;
        this.policyInForce = policyInForce;
        this.clock = clock;
        this.importing = importing;
    }

    @PostMapping(path = "/api/imports", consumes = NDJSON)
    @Operation(summary = "Import history",
            description = "A step a line, up to 64 MiB; what trackers do not record is inferred, and counted as inferred. "
                    + "The whole file is checked first, and any bad line refuses all of it, unless the requests with a "
                    + "bad line are to be skipped. What has gone on here is left out in any case. "
                    + "Then each request is one commit. The same file again changes nothing, "
                    + "and completes an import that was interrupted.",
            requestBody = @RequestBody(required = true,
                    content = @Content(mediaType = NDJSON, schema = @Schema(type = "string"),
                            examples = @ExampleObject("""
                                    {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export to Excel"}
                                    {"ref":"R-1","step":"accepted","on":"2024-03-20","rationale":"Asked for by many"}
                                    """))))
    @ApiResponse(responseCode = "200", description = "Imported", useReturnTypeSchema = true,
            headers = @Header(name = "Parley-Position", description = "The head of the log after it.", required = true,
                    schema = @Schema(type = "integer", format = "int64")))
    Mono<ResponseEntity<Imported>> importHistory(@ParameterObject ImportParameters parameters, Caller caller,
            ServerHttpRequest request) {
        if (request.getHeaders().getContentLength() > Limits.IMPORT) {
            return Mono.error(new FileTooLargeException());
        }
        return Mono.fromCallable(() -> run(parameters, caller, request))
            .subscribeOn(importing)
            .map(ImportController::answer);
    }

    private Imported run(ImportParameters parameters, Caller caller, ServerHttpRequest request) throws Exception {
        By by = new By(caller.person(), caller.role(), clock.instant());
        OnFault onFault = parameters.onFaultOrRefuse();
        try (InputStream body = DataBufferUtils.subscriberInputStream(request.getBody(), BUFFERS_AHEAD)) {
            InputStream file = new BoundedInput(body, Limits.IMPORT);
            return parameters.isDryRun() ? imports.tryOut(file, by, policyInForce.get())
                    : imports.run(file, by, policyInForce.get(), onFault);
        }
    }

    private static ResponseEntity<Imported> answer(Imported imported) {
        return ResponseEntity.ok().header("Parley-Position", Long.toString(imported.position())).body(imported);
    }

}
