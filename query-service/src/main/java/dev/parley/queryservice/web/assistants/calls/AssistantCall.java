package dev.parley.queryservice.web.assistants.calls;

import dev.parley.webapi.caller.Caller;
import io.modelcontextprotocol.common.McpTransportContext;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The call that brought an assistant's message, and for whom the assistant acts.
 */
public record AssistantCall(Caller caller, ServerHttpRequest request) {

    private static final String KEY = "call";

    public McpTransportContext context() {
        return McpTransportContext.create(Map.of(KEY, this));
    }

    public static AssistantCall of(McpTransportContext context) {
        return (AssistantCall) Objects.requireNonNull(context.get(KEY));
    }

}
