package dev.parley.queryservice.web.assistants;

import dev.parley.queryservice.web.assistants.calls.AssistantCall;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers assistants. */
@RestController
@Tag(name = "Assistants", description = "The Model Context Protocol, for assistants that act in somebody's name.")
class AssistantController {

    private static final String VERSION = "MCP-Protocol-Version";

    private final AssistantServer server;

    AssistantController(AssistantServer server) {
        this.server = server;
    }

    @PostMapping("/mcp")
    @Operation(summary = "Answer an assistant", operationId = "serveAssistant",
            description = "Streamable HTTP of the Model Context Protocol, without sessions: each message is answered by "
                    + "itself. What a tool does is what its caller may do, and what it records says that an assistant did it.")
    @ApiResponse(responseCode = "200", description = "The answer to a request.",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object"),
                    examples = @ExampleObject("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[]}}")))
    @ApiResponse(responseCode = "202", description = "A notification was taken.", content = @Content)
    Mono<ResponseEntity<String>> serve(@RequestBody JsonRpcMessage message,
            @Parameter(description = "The version that was agreed on.",
                    example = "2025-11-25") @RequestHeader(name = VERSION, required = false) @Nullable String version,
            Caller caller, ServerHttpRequest request) {
        if (version != null && !server.versions().contains(version)) {
            throw CallRules.BAD_REQUEST
                .exception(VERSION + " is one of " + String.join(", ", server.versions()) + ", not " + version);
        }
        return server.answer(new AssistantCall(caller, request), message)
            .map(ResponseEntity::ok)
            .switchIfEmpty(Mono.fromSupplier(() -> ResponseEntity.status(HttpStatus.ACCEPTED).build()));
    }

}
