package dev.parley.webapi.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** What one caller has left, and what of theirs is under way. */
final class Budget {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Bucket points;

    private final Bucket bytes;

    private final Map<CallKind, AtomicInteger> underWay = new EnumMap<>(CallKind.class);

    private final AtomicInteger refused = new AtomicInteger();

    private Budget(Bucket points, Bucket bytes) {
        this.points = points;
        this.bytes = bytes;
        for (CallKind kind : CallKind.values()) {
            underWay.put(kind, new AtomicInteger());
        }
    }

    static Budget ofCaller(LimitProperties limits) {
        return new Budget(bucket(limits.points(), limits.savedPoints()),
                bucket(limits.bytes().toBytes(), limits.savedBytes().toBytes()));
    }

    static Budget ofAddress(LimitProperties limits) {
        return new Budget(bucket(limits.strangerPoints(), limits.savedStrangerPoints()),
                bucket(limits.bytes().toBytes(), limits.savedBytes().toBytes()));
    }

    private static Bucket bucket(long eachSecond, long saved) {
        return Bucket.builder().addLimit(limit -> limit.capacity(saved).refillGreedy(eachSecond, SECOND)).build();
    }

    /**
     * Takes the points; answers how long it takes until there are enough, if there are
     * not.
     */
    Duration take(int cost) {
        ConsumptionProbe probe = points.tryConsumeAndReturnRemaining(cost);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Takes points for what has happened already. */
    void charge(int cost) {
        points.consumeIgnoringRateLimits(cost);
    }

    /** How long it takes until any points are there. */
    Duration untilPoints() {
        return Duration.ofNanos(points.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** How long it takes until another body may be sent: what was sent already counts. */
    Duration untilBytes() {
        return Duration.ofNanos(bytes.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** What was sent is known when it has come. */
    void sent(int count) {
        bytes.consumeIgnoringRateLimits(count);
    }

    /** Takes a place, unless all are taken. */
    boolean begin(CallKind kind, int most) {
        return counter(kind).getAndUpdate(now -> now < most ? now + 1 : now) < most;
    }

    void end(CallKind kind) {
        counter(kind).decrementAndGet();
    }

    private AtomicInteger counter(CallKind kind) {
        return Objects.requireNonNull(underWay.get(kind));
    }

    /** How many refusals of this caller are being held back, this one among them. */
    int refuse() {
        return refused.incrementAndGet();
    }

    void refusalSent() {
        refused.decrementAndGet();
    }

}
