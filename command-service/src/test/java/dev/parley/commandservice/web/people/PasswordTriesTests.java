package dev.parley.commandservice.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.parley.commandservice.accounts.Slowdown;
import dev.parley.webapi.problem.ProblemException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future.State;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class PasswordTriesTests {

    private static final int MANY = 40;

    private final PasswordTries tries = new PasswordTries(new Slowdown(Ticker.systemTicker()),
            () -> Instant.parse("2026-11-28T09:00:00Z"));

    @AfterEach
    void close() {
        tries.close();
    }

    @Test
    void whatACallerSaysOfItsAddressCountsForNothing() {
        assertThat(tooMany(n -> "127.0.0.1", n -> "203.0.113." + n)).isPositive();
    }

    @Test
    void eachAddressThatCallsIsOneOfItsOwn() {
        assertThat(tooMany(n -> "203.0.113." + n, n -> "198.51.100.1")).isZero();
    }

    @Test
    void theAddressesOfOneNetworkOfVersionSixAreOne() {
        assertThat(tooMany(n -> "2001:db8:1:2::" + n, n -> "198.51.100.1")).isPositive();
    }

    /** How many of many wrong tries, which do not wait for one another, are refused. */
    private long tooMany(IntFunction<String> from, IntFunction<String> said) {
        return IntStream.rangeClosed(1, MANY)
            .mapToObj(n -> attempt("login " + n, call(from.apply(n), said.apply(n))))
            .filter(PasswordTriesTests::isTooMany)
            .count();
    }

    private CompletableFuture<?> attempt(String login, ServerHttpRequest call) {
        return tries.attempt(login, call, () -> {
            throw new IllegalArgumentException("wrong");
        }).toFuture();
    }

    private static boolean isTooMany(CompletableFuture<?> tried) {
        return tried.state() == State.FAILED && tried.exceptionNow() instanceof ProblemException;
    }

    private static ServerHttpRequest call(String from, String said) {
        return MockServerHttpRequest.post("/api/session")
            .remoteAddress(new InetSocketAddress(from, 50_000))
            .header("X-Forwarded-For", said)
            .build();
    }

}
