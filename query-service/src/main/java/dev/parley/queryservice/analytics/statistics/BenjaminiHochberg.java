package dev.parley.queryservice.analytics.statistics;

import java.util.List;

/**
 * Which of many findings to believe so that of those believed only the stated share is
 * expected to be false: Y. Benjamini and Y. Hochberg, "Controlling the false discovery
 * rate", JRSS B 57 (1995) 289-300, procedure (1).
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {
    }

    /**
     * The largest p-value to believe: p(k) for the largest k with p(k) &lt;= k/m × rate;
     * below 0 if none is to be believed.
     */
    public static double threshold(List<Double> pValues, double rate) {
        List<Double> sorted = pValues.stream().sorted().toList();
        for (int k = sorted.size(); k > 0; k--) {
            if (sorted.get(k - 1) <= rate * k / sorted.size()) {
                return sorted.get(k - 1);
            }
        }
        return -1;
    }

}
