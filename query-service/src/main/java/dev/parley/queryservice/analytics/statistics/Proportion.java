package dev.parley.queryservice.analytics.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share with its 95 % Wilson interval, to four decimals.
 *
 * @param value from 0 to 1; absent where there is no denominator
 * @param n the denominator
 * @param why why there is no value
 */
public record Proportion(@Nullable Double value, @Nullable Double low, @Nullable Double high, long n,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) implements Measure {

    private static final int DECIMALS = 4;

    /**
     * The share of {@code count} in {@code n}.
     * @param why what to say where {@code n} is 0
     */
    public static Proportion of(long count, long n, String why) {
        if (n == 0) {
            return new Proportion(null, null, null, 0, why);
        }
        Interval interval = Wilson.interval(count, n);
        return new Proportion(rounded((double) count / n), rounded(interval.low()), rounded(interval.high()), n, null);
    }

    /** To the four decimals that figures are shown with. */
    public static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    }

}
