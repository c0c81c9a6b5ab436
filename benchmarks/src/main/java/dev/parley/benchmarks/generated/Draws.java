package dev.parley.benchmarks.generated;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Choices that a seed determines. */
final class Draws {

    private static final long VERSION = 0x7000;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    Draws(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** As {@link #any}, but the earlier ones far more often than the later. */
    <T> T mostlyEarly(List<T> of) {
        double share = random.nextDouble();
        return of.get((int) (share * share * of.size()));
    }

    /** A number of days, exponentially distributed; at least one. */
    int daysAbout(double mean) {
        return 1 + (int) (-mean * Math.log(1 - random.nextDouble()));
    }

    Duration workingHours() {
        return Duration.ofSeconds(random.nextInt(8 * 3600, 18 * 3600));
    }

    /** A UUIDv7 (RFC 9562 section 5.7) made at this moment. */
    String id(Instant at) {
        long most = at.toEpochMilli() << 16 | VERSION | random.nextInt(1 << 12);
        return new UUID(most, random.nextLong() >>> 2 | VARIANT).toString();
    }

}
