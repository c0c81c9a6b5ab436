package dev.parley.commandservice.imports;

import java.io.InputStream;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.imports.MappingBodies.ImportMappingKept;
import dev.parley.commandservice.imports.MappingBodies.MappingProposed;
import dev.parley.commandservice.imports.tables.Proposal;
import dev.parley.commandservice.imports.tables.Table;
import dev.parley.commandservice.imports.tables.TableFormat;
import dev.parley.commandservice.policy.PolicyCommand.SetImportMapping;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.sharedevents.ImportMapping;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** How the columns of tables are read. */
@RestController
@Tag(name = "History")
class MappingController {

    private final Commands commands;

    private final LatestPolicy policy;

    private final Scheduler importing;

    MappingController(Commands commands, LatestPolicy policy, Scheduler importing) {
        this.commands = commands;
        this.policy = policy;
        this.importing = importing;
    }

    @PostMapping(path = "/api/imports/mapping", consumes = { ImportFormat.CSV_TYPE, ImportFormat.XLSX_TYPE })
    @Operation(summary = "Propose a mapping for a table", operationId = "proposeMapping",
            description = "Reads the table and records nothing. A word without a step is for you to say.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = {
                            @Content(mediaType = ImportFormat.CSV_TYPE, schema = @Schema(type = "string"),
                                    examples = @ExampleObject(ImportFormat.CSV_EXAMPLE)),
                            @Content(mediaType = ImportFormat.XLSX_TYPE,
                                    schema = @Schema(type = "string", format = "binary")) }))
    @ApiResponse(responseCode = "200", description = "Proposed", useReturnTypeSchema = true)
    Mono<ResponseEntity<MappingProposed>> propose(@ParameterObject MappingParameters parameters,
            ServerHttpRequest request) {
        BoundedInput.check(request.getHeaders().getContentLength());
        return Mono.fromCallable(() -> proposal(parameters, request)).subscribeOn(importing).map(ResponseEntity::ok);
    }

    private MappingProposed proposal(MappingParameters parameters, ServerHttpRequest request) throws Exception {
        ImportMapping kept = ImportParameters.kept(parameters.mapping(), policy);
        TableFormat format = ImportFormat.of(String.valueOf(request.getHeaders().getContentType())).table();
        try (InputStream body = BoundedInput.of(request.getBody());
                Table table = Table.open(format, body.readAllBytes())) {
            return MappingProposed.of(Proposal.of(table, kept, StepKind.words()));
        }
    }

    @PostMapping("/api/imports/mappings")
    @Operation(summary = "Keep a mapping under a name", operationId = "setImportMapping",
            description = "Without a mapping, the name is given up. GET /api/policy shows those that are kept.")
    Mono<ResponseEntity<Recorded>> keep(@RequestBody ImportMappingKept body, Call call) {
        body.check();
        return commands.change(call, () -> new SetImportMapping(call.by(), body.name(), body.toMapping()));
    }

}
