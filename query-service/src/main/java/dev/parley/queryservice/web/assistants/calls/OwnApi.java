package dev.parley.queryservice.web.assistants.calls;

import java.util.function.Supplier;
import org.springframework.http.server.reactive.HttpHandler;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The API of this very process. It is called as from outside, so that all that a call is
 * asked for, and all that it is refused for, is the same; only the wire is left out.
 */
public final class OwnApi implements Api {

    private final Supplier<HttpHandler> handler;

    public OwnApi(Supplier<HttpHandler> handler) {
        this.handler = handler;
    }

    /** Who called before is not known to it but by their credentials. */
    @Override
    public Mono<ApiAnswer> call(AssistantCall asked, ApiCall call) {
        return Mono.defer(() -> {
            InnerResponse response = new InnerResponse();
            return handler.get()
                .handle(new InnerRequest(asked.request(), call), response)
                .then(Mono.fromSupplier(response::answer));
        }).contextWrite(_ -> Context.empty());
    }

}
