package dev.parley.queryservice.analytics.statistics;

/**
 * The interval of the difference of two independent proportions: R. G. Newcombe,
 * "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998) 873-890, method 10 (square-and-add of two Wilson intervals).
 */
public final class Newcombe {

    private static final double BEYOND_ALL_DOUBT = 40;

    private static final double ENOUGH = 1e-9;

    private Newcombe() {
    }

    /** The 95 % interval of {@code count1/n1 - count2/n2}. */
    public static Interval difference(long count1, long n1, long count2, long n2) {
        return difference(count1, n1, count2, n2, Normal.Z95);
    }

    /**
     * How surprising the difference is if there is none: the largest error rate at which
     * the interval still excludes 0, found by halving.
     */
    public static double surprise(long count1, long n1, long count2, long n2) {
        double excluded = 0;
        double included = BEYOND_ALL_DOUBT;
        while (included - excluded > ENOUGH) {
            double z = (excluded + included) / 2;
            if (difference(count1, n1, count2, n2, z).contains(0)) {
                included = z;
            }
            else {
                excluded = z;
            }
        }
        return Normal.tails(excluded);
    }

    private static Interval difference(long count1, long n1, long count2, long n2, double z) {
        double p1 = (double) count1 / n1;
        double p2 = (double) count2 / n2;
        Interval first = Wilson.interval(count1, n1, z);
        Interval second = Wilson.interval(count2, n2, z);
        return new Interval(p1 - p2 - Math.hypot(p1 - first.low(), second.high() - p2),
                p1 - p2 + Math.hypot(first.high() - p1, p2 - second.low()));
    }

}
