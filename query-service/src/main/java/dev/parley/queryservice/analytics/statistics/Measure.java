package dev.parley.queryservice.analytics.statistics;

import org.jspecify.annotations.Nullable;

/** A value with its 95 % interval, each absent where there is none. */
public interface Measure {

    @Nullable Number value();

    @Nullable Number low();

    @Nullable Number high();

    /** How many it rests on. */
    long n();

    /** Why there is no value, or no interval. */
    @Nullable String why();

}
