package dev.parley.queryservice.analytics.statistics;

/**
 * The score interval of a proportion: E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", JASA 22 (1927); without continuity correction,
 * as in Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3.
 */
public final class Wilson {

    private Wilson() {
    }

    /**
     * The 95 % interval of {@code count} of {@code n}.
     * @throws IllegalArgumentException unless 0 &lt;= count &lt;= n and n &gt; 0
     */
    public static Interval interval(long count, long n) {
        return interval(count, n, Normal.Z95);
    }

    static Interval interval(long count, long n, double z) {
        if (n <= 0 || count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n + " is not a proportion");
        }
        double p = (double) count / n;
        double centre = 2 * n * p + z * z;
        double reach = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
        double scale = 2 * (n + z * z);
        double low = count == 0 ? 0 : (centre - reach) / scale;
        double high = count == n ? 1 : (centre + reach) / scale;
        return new Interval(low, high);
    }

}
