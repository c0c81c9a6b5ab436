package dev.parley.webapi.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The budgets of those who have called of late. */
final class Budgets {

    /** By then, whoever has not called has saved up all that can be saved. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST = 100_000;

    private final LimitProperties limits;

    private final Cache<String, Budget> callers = cache();

    private final Cache<String, Budget> addresses = cache();

    private final Cache<String, Budget> failures = cache();

    Budgets(LimitProperties limits) {
        this.limits = limits;
    }

    private static Cache<String, Budget> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();
    }

    Budget ofCaller(String name) {
        return callers.get(name, _ -> Budget.ofCaller(limits));
    }

    Budget ofAddress(@Nullable InetSocketAddress remote) {
        return addresses.get(Networks.of(remote), _ -> Budget.ofAddress(limits));
    }

    /** Of those who could not sign in; apart, so that open pages keep nobody from it. */
    Budget ofFailures(@Nullable InetSocketAddress remote) {
        return failures.get(Networks.of(remote), _ -> Budget.ofAddress(limits));
    }

}
