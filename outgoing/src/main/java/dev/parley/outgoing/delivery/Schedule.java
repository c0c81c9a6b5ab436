package dev.parley.outgoing.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When something is tried again: as Standard Webhooks 1.0 proposes, up to a fifth later,
 * so that not all that failed together comes back together.
 */
public record Schedule(RandomGenerator random) {

    static final List<Duration> DELAYS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14), Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double JITTER = 0.2;

    /**
     * When it is tried again.
     * @param attempts how often it has failed, at least once
     * @param wanted how long the target wants to be left alone: a day at most
     */
    public Instant next(int attempts, Instant now, @Nullable Duration wanted) {
        Duration delay = DELAYS.get(Math.min(attempts, DELAYS.size()) - 1);
        Duration later = delay.plusMillis((long) (delay.toMillis() * JITTER * random.nextDouble()));
        Duration least = wanted == null ? Duration.ZERO : shorter(wanted, DELAYS.getLast());
        return now.plus(later.compareTo(least) > 0 ? later : least);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

}
