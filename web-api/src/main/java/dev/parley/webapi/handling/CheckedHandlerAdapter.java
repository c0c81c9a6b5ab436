package dev.parley.webapi.handling;

import java.util.List;

import org.springframework.http.codec.HttpMessageReader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Calls the controllers, once a call has passed every check, and lets them read bodies in
 * one way only: the framework's own readers would take more, and check less.
 */
final class CheckedHandlerAdapter extends RequestMappingHandlerAdapter {

    private final HttpMessageReader<?> reader;

    private final List<CallCheck> checks;

    CheckedHandlerAdapter(HttpMessageReader<?> reader, List<CallCheck> checks) {
        this.reader = reader;
        this.checks = checks;
    }

    @Override
    public void setMessageReaders(List<HttpMessageReader<?>> readers) {
        super.setMessageReaders(List.of(reader));
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange call, Object handler) {
        return Mono.defer(() -> {
            checks.forEach(check -> check.check(call.getRequest(), (HandlerMethod) handler));
            return super.handle(call, handler);
        });
    }

}
