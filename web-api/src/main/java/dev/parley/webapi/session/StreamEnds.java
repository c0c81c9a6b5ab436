package dev.parley.webapi.session;

import dev.parley.webapi.caller.CredentialReader;
import java.time.Duration;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends an answer that goes on and on once whoever it goes to would not be let in any
 * more. It asks again and again, for what ends a session may do so in another process.
 */
final class StreamEnds implements WebFilter {

    static final Duration EVERY = Duration.ofSeconds(5);

    private final List<CredentialReader> readers;

    StreamEnds(List<CredentialReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange call, WebFilterChain chain) {
        return chain.filter(call.mutate().response(new Ending(call, over(call))).build());
    }

    private Mono<Boolean> over(ServerWebExchange call) {
        return Flux.interval(EVERY)
            .onBackpressureDrop()
            .concatMap(_ -> isOver(call), 1)
            .filter(Boolean::booleanValue)
            .next();
    }

    /** Not while it cannot be found out: the store is away for everybody then. */
    private Mono<Boolean> isOver(ServerWebExchange call) {
        return Flux.fromIterable(readers)
            .concatMap(reader -> reader.isGood(call))
            .next()
            .map(good -> !good)
            .onErrorReturn(false);
    }

    /** An answer that is sent as it comes about. */
    private static final class Ending extends ServerHttpResponseDecorator {

        private final Mono<Boolean> over;

        Ending(ServerWebExchange call, Mono<Boolean> over) {
            super(call.getResponse());
            this.over = over;
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return super.writeAndFlushWith(Flux.from(body).takeUntilOther(over));
        }

    }

}
