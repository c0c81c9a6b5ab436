package dev.parley.queryservice.analytics.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** What 95 % lie within on both sides, 1.959964. */
    static final double Z95 = STANDARD.inverseSurvivalProbability(0.025);

    private Normal() {
    }

    /** The share of both tails beyond {@code z} standard deviations. */
    static double tails(double z) {
        return 2 * STANDARD.survivalProbability(z);
    }

}
