package dev.parley.queryservice.analytics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.queryservice.analytics.statistics.Interval;
import dev.parley.queryservice.analytics.statistics.Measure;
import dev.parley.queryservice.analytics.statistics.Newcombe;
import dev.parley.queryservice.analytics.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * By how much a share has changed, with Newcombe's 95 % interval of the difference.
 *
 * @param value the share now less the share before
 * @param n the requests raised in the period
 * @param before the requests raised in the four periods before
 * @param surprise the p-value of the difference
 * @param why why there is no value
 */
public record Change(@Nullable Double value, @Nullable Double low, @Nullable Double high, long n, long before,
        @JsonIgnore double surprise,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) implements Measure {

    /**
     * The change from {@code countBefore} of {@code before} to {@code count} of
     * {@code n}.
     */
    public static Change of(long count, long n, long countBefore, long before) {
        if (n == 0 || before == 0) {
            return none(n, before, n == 0 ? "no requests in the period" : "no requests in the four periods before");
        }
        Interval interval = Newcombe.difference(count, n, countBefore, before);
        return new Change(Proportion.rounded((double) count / n - (double) countBefore / before),
                Proportion.rounded(interval.low()), Proportion.rounded(interval.high()), n, before,
                Newcombe.surprise(count, n, countBefore, before), null);
    }

    /** No change that could be computed. */
    public static Change none(long n, long before, String why) {
        return new Change(null, null, null, n, before, 1, why);
    }

    /** Up or down, however likely by chance. */
    public Trend direction() {
        return value == null || value == 0 ? Trend.NO_DETECTABLE_CHANGE : value > 0 ? Trend.RISING : Trend.FALLING;
    }

}
