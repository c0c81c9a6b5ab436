package dev.parley.queryservice.analytics.statistics;

/**
 * How many times one count is another. Given their sum the first is binomial, so that a
 * Wilson interval of its share p becomes one of the ratio by p/(1 - p): J. Przyborowski
 * and H. Wilenski, "Homogeneity of results in testing samples from Poisson series",
 * Biometrika 31 (1940) 313-323.
 */
public final class CountRatio {

    private CountRatio() {
    }

    /**
     * {@code count} ÷ {@code base}.
     * @param why what to say where {@code base} is 0
     */
    public static Estimate of(long count, long base, String why) {
        if (base == 0) {
            return Estimate.none(0, why);
        }
        Interval share = Wilson.interval(count, count + base);
        return Estimate.of((double) count / base, new Interval(odds(share.low()), odds(share.high())), base);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

}
