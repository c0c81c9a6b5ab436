package dev.parley.commandservice.web;

import dev.parley.webapi.caller.Callers;
import java.time.Clock;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a controller the {@link Call} that it answers. */
final class CallArgumentResolver implements HandlerMethodArgumentResolver {

    private final Callers callers;

    private final Clock clock;

    CallArgumentResolver(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpHeaders headers = request.getHeaders();
        return callers.of(exchange)
            .map(caller -> new Call(caller, clock.instant(), CallHeaders.key(headers),
                    CallHeaders.expectedVersion(headers), CallHeaders.via(headers), request));
    }

}
