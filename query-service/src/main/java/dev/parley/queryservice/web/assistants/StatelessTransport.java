package dev.parley.queryservice.web.assistants;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Streamable HTTP without sessions, as far as the protocol's server sees it: each message
 * is answered by itself, and by whatever process it reaches.
 */
final class StatelessTransport implements McpStatelessServerTransport {

    private @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        this.handler = handler;
    }

    /** The answer; empty to a notification. */
    Mono<JSONRPCResponse> answer(McpTransportContext call, JsonRpcMessage message) {
        McpStatelessServerHandler server = Objects.requireNonNull(handler);
        return message.isRequest() ? server.handleRequest(call, message.request())
                : server.handleNotification(call, message.notification()).then(Mono.empty());
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

}
