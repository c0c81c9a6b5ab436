package dev.parley.queryservice.web.assistants.calls;

import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Parley's own API. */
@FunctionalInterface
public interface Api {

    /**
     * Calls it in the name of whoever sent {@code asked}, with the credentials that came
     * along. A refusal is an answer too.
     */
    Mono<ApiAnswer> call(ServerHttpRequest asked, ApiCall call);

}
