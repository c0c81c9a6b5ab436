package dev.parley.benchmarks.generated;

import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is set. */
final class SteppedClock implements InstantSource {

    private volatile Instant now = Instant.EPOCH;

    void set(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

}
