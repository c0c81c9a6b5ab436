package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.Slowdown;
import dev.parley.webapi.limit.Networks;
import dev.parley.webapi.problem.CallRules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Lets people try passwords, a few at a time: each costs some 19 MiB and as many
 * milliseconds. Who has tried wrong ones waits, and holds no thread meanwhile.
 */
final class PasswordTries implements AutoCloseable {

    private static final int AT_ONCE = 2;

    private static final int WAITING = 100;

    private static final int KEPT_SECONDS = 60;

    private final Slowdown slowdown;

    private final InstantSource clock;

    private final Scheduler hashing = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "hashing", KEPT_SECONDS, true);

    PasswordTries(Slowdown slowdown, InstantSource clock) {
        this.slowdown = slowdown;
        this.clock = clock;
    }

    @Override
    public void close() {
        hashing.dispose();
    }

    /** Tries it after the wait that is due; what it throws was a wrong one. */
    <T> Mono<T> attempt(String login, ServerHttpRequest call, Callable<T> check) {
        return Mono.defer(() -> {
            String address = Networks.of(call.getRemoteAddress());
            Duration wait = slowdown.waitFor(login, address, clock.instant());
            if (wait == null) {
                return Mono.error(CallRules.TOO_MANY_TRIES.exception("too many tries from this address wait already"));
            }
            Mono<T> tried = hash(check).doOnNext(_ -> slowdown.right(login, address));
            return wait.isZero() ? tried : Mono.delay(wait).then(tried);
        });
    }

    /** Does what hashes a password. */
    <T> Mono<T> hash(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(hashing);
    }

}
