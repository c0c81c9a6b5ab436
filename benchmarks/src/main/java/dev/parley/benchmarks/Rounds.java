package dev.parley.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Lets contestants run in turn, round by round, so that whatever else the machine does
 * meets all of them; ratios are taken within a round.
 */
final class Rounds {

    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private static final Duration COUNTED = Duration.ofMillis(1500);

    private static final int ROUNDS = 5;

    private final double[][] figures;

    private Rounds(double[][] figures) {
        this.figures = figures;
    }

    /** Warms all of them up, runs them, and closes them. */
    static Rounds of(List<? extends Contestant> contestants) throws Exception {
        for (Contestant contestant : contestants) {
            contestant.perSecond(WARM_UP);
        }
        double[][] figures = new double[contestants.size()][ROUNDS];
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (int contestant = 0; contestant < figures.length; contestant++) {
                    figures[contestant][round] = contestants.get(contestant).perSecond(COUNTED);
                }
            }
        }
        finally {
            for (Contestant contestant : contestants) {
                contestant.close();
            }
        }
        return new Rounds(figures);
    }

    /** The median of a contestant's figures. */
    double figure(int contestant) {
        return median(figures[contestant].clone());
    }

    /** The median of one's figure ÷ the other's, round by round. */
    double ratio(int contestant, int to) {
        double[] ratios = new double[figures[contestant].length];
        Arrays.setAll(ratios, round -> figures[contestant][round] / figures[to][round]);
        return median(ratios);
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

}
