package dev.parley.queryservice.analytics.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not a proportion, with its 95 % interval where there is one, to four
 * decimals.
 *
 * @param value absent where it is not defined
 * @param n how many it rests on
 * @param why why there is no value, or no interval
 */
public record Estimate(@Nullable Double value, @Nullable Double low, @Nullable Double high, long n,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) implements Measure {

    static Estimate none(long n, String why) {
        return new Estimate(null, null, null, n, why);
    }

    static Estimate of(double value, Interval interval, long n) {
        return new Estimate(Proportion.rounded(value), Proportion.rounded(interval.low()),
                Proportion.rounded(interval.high()), n, null);
    }

    static Estimate without(double value, long n, String why) {
        return new Estimate(Proportion.rounded(value), null, null, n, why);
    }

}
