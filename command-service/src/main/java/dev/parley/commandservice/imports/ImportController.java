package dev.parley.commandservice.imports;

import java.io.InputStream;
import java.time.InstantSource;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.webapi.body.Limits;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Takes files of history. */
@RestController
@Tag(name = "History", description = "Decisions from before Parley.")
class ImportController {

    private final HistoryImporter imports;

    private final ImportWithdrawal withdrawal;

    private final LatestPolicy policy;

    private final InstantSource clock;

    private final Scheduler importing;

    ImportController(HistoryImporter imports, ImportWithdrawal withdrawal, LatestPolicy policy, InstantSource clock,
            Scheduler importing) {
        this.imports = imports;
        this.withdrawal = withdrawal;
        this.policy = policy;
        this.clock = clock;
        this.importing = importing;
    }

    @PostMapping(path = "/api/imports",
            consumes = { ImportFormat.NDJSON_TYPE, ImportFormat.CSV_TYPE, ImportFormat.XLSX_TYPE })
    @Operation(summary = "Import history",
            description = "A step a line, or a table of which a row is a request or a change; up to 64 MiB. How the "
                    + "columns of a table are read is said by a mapping, else by what they are called. What trackers do not record is inferred, and counted as inferred. "
                    + "The whole file is checked first, and any bad line refuses all of it, unless the requests with a "
                    + "bad line are to be skipped. What has gone on here is left out in any case. "
                    + "Then each request is one commit. The same file again changes nothing, "
                    + "and completes an import that was interrupted.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = {
                            @Content(mediaType = ImportFormat.NDJSON_TYPE, schema = @Schema(type = "string"),
                                    examples = @ExampleObject("""
                                            {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export to Excel"}
                                            {"ref":"R-1","step":"accepted","on":"2024-03-20","rationale":"Asked for by many"}
                                            """)),
                            @Content(mediaType = ImportFormat.CSV_TYPE, schema = @Schema(type = "string"),
                                    examples = @ExampleObject(ImportFormat.CSV_EXAMPLE)),
                            @Content(mediaType = ImportFormat.XLSX_TYPE,
                                    schema = @Schema(type = "string", format = "binary")) }))
    @ApiResponse(responseCode = "200", description = "Imported", useReturnTypeSchema = true,
            headers = @Header(name = "Parley-Position", description = "The head of the log after it.", required = true,
                    schema = @Schema(type = "integer", format = "int64")))
    Mono<ResponseEntity<Imported>> importHistory(@ParameterObject ImportParameters parameters, Caller caller,
            ServerHttpRequest request) {
        BoundedInput.check(request.getHeaders().getContentLength());
        return Mono.fromCallable(() -> run(parameters, caller, request))
            .subscribeOn(importing)
            .map(ImportController::answer);
    }

    private Imported run(ImportParameters parameters, Caller caller, ServerHttpRequest request) throws Exception {
        By by = new By(caller.person(), caller.role(), clock.instant());
        OnFault onFault = parameters.onFaultOrRefuse();
        ImportMapping mapping = parameters.mapping(policy);
        try (InputStream body = BoundedInput.of(request.getBody());
                Lines lines = ImportFormat.of(String.valueOf(request.getHeaders().getContentType()))
                    .lines(body, mapping)) {
            return parameters.isDryRun() ? imports.tryOut(lines, by, policy.inForce())
                    : imports.run(lines, by, policy.inForce(), onFault);
        }
    }

    private static ResponseEntity<Imported> answer(Imported imported) {
        return ResponseEntity.ok().header("Parley-Position", Long.toString(imported.position())).body(imported);
    }

    @PostMapping("/api/imports/{id}/withdrawal")
    @Operation(summary = "Take an import back", operationId = "withdrawImport",
            description = "Withdraws the requests that it brought in, which count nowhere any more, and can be imported anew. "
                    + "Those to which anything else has happened stay, and are named.")
    @ApiResponse(responseCode = "200", description = "Taken back", useReturnTypeSchema = true)
    Mono<ResponseEntity<TakenBack>> withdraw(@PathVariable String id, @RequestBody WithdrawalReason body,
            Caller caller) {
        By by = new By(caller.person(), caller.role(), clock.instant());
        String reason = (body.reason() == null) ? "The import was taken back." : body.reason();
        return Mono
            .fromCallable(() -> withdrawal.run(id, by, reason)
                .orElseThrow(() -> CallRules.NOT_FOUND.exception("no entry is of an import " + id)))
            .subscribeOn(importing)
            .map(taken -> ResponseEntity.ok().header("Parley-Position", Long.toString(taken.position())).body(taken));
    }

    /** Why an import is taken back. */
    @Schema(description = "Why an import is taken back.")
    record WithdrawalReason(
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Closed meant declined") String reason) {
    }

}
