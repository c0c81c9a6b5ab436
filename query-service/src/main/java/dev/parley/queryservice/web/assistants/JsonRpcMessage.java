package dev.parley.queryservice.web.assistants;

import dev.parley.webapi.body.Limits;
import dev.parley.webapi.problem.CallRules;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client of the Model Context Protocol sends: a request, or without an id a
 * notification.
 *
 * @param id a text or a whole number of 64 bits, which the answer repeats
 */
@Schema(description = "A message of JSON-RPC 2.0: a request, or without an id a notification.")
record JsonRpcMessage(
        @NotNull @Pattern(regexp = "2\\.0", message = "has to be 2.0") @Schema(example = "2.0",
                allowableValues = "2.0") String jsonrpc,
        @Nullable @Schema(example = "1", types = {
                "string", "integer" }) Object id,
        @NotNull @Size(max = Limits.WORD) @Schema(example = "tools/list") String method,
        @Nullable @Schema(types = "object", additionalPropertiesSchema = Object.class) Map<String, Object> params){

    boolean isRequest() {
        return id != null;
    }

    /**
     * @throws dev.parley.webapi.problem.ProblemException if the id is of another form
     */
    JSONRPCRequest request() {
        if (!(id instanceof String || id instanceof Integer || id instanceof Long)) {
            throw CallRules.INVALID_INPUT.exception("/id", "has to be a text or a whole number of 64 bits");
        }
        return new JSONRPCRequest(jsonrpc, method, id, params);
    }

    JSONRPCNotification notification() {
        return new JSONRPCNotification(jsonrpc, method, params);
    }

}
