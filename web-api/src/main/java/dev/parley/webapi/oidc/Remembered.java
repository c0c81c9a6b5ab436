package dev.parley.webapi.oidc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Something that is fetched, and remembered for a while. Who asks while it is being
 * fetched waits for the same answer. A failure is not remembered.
 */
final class Remembered<T> {

    /** How often it is fetched before its time, at most. */
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final Mono<T> source;

    private final Duration lasting;

    private final Duration grace;

    private final InstantSource clock;

    private final AtomicReference<@Nullable Mono<T>> underWay = new AtomicReference<>();

    private final AtomicReference<Instant> renewed = new AtomicReference<>(Instant.MIN);

    private volatile @Nullable Kept<T> kept;

    /**
     * @param grace how long what was remembered before is used after a failure
     */
    Remembered(Mono<T> source, Duration lasting, Duration grace, InstantSource clock) {
        this.source = source;
        this.lasting = lasting;
        this.grace = grace;
        this.clock = clock;
    }

    private record Kept<T>(T value, Instant until) {
    }

    Mono<T> get() {
        return Mono.defer(() -> {
            Kept<T> now = kept;
            if (now != null && clock.instant().isBefore(now.until())) {
                return Mono.just(now.value());
            }
            return now == null || grace.isZero() ? fetch()
                    : fetch().onErrorResume(_ -> Mono.just(keep(now.value(), grace)));
        });
    }

    /** Fetches it before its time; empty if that was done less than a minute ago. */
    Mono<T> anew() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            Instant last = renewed.get();
            return last.isAfter(now.minus(SELDOM)) || !renewed.compareAndSet(last, now) ? Mono.empty() : fetch();
        });
    }

    private Mono<T> fetch() {
        Mono<T> fetching = underWay.get();
        if (fetching == null) {
            Mono<T> begun = source.doOnNext(value -> keep(value, lasting)).doFinally(_ -> underWay.set(null)).cache();
            fetching = underWay.compareAndSet(null, begun) ? begun : underWay.get();
            return fetching == null ? begun : fetching;
        }
        return fetching;
    }

    private T keep(T value, Duration duration) {
        kept = new Kept<>(value, clock.instant().plus(duration));
        return value;
    }

}
