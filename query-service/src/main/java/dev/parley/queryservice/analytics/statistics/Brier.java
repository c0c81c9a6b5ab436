package dev.parley.queryservice.analytics.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far probabilities that were stated lay from what came: G. W. Brier, "Verification
 * of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950) 1-3,
 * in the form of half his P for two classes, the mean of (f - o)²: 0 is perfect, 0.25 is
 * what always saying one half scores, 1 is always surely wrong.
 */
public final class Brier {

    private static final double HALF_OF_95 = 0.975;

    private Brier() {
    }

    /**
     * A probability that was stated, and what came.
     *
     * @param probability from 0 to 1
     */
    public record Forecast(double probability, boolean came) {

        double squaredError() {
            double error = probability - (came ? 1 : 0);
            return error * error;
        }

    }

    /**
     * The mean score with Student's interval, the score being the mean of independent
     * squared errors: A. A. Bradley, S. S. Schwartz and T. Hashino, "Sampling uncertainty
     * and confidence intervals for the Brier score and Brier skill score", Weather and
     * Forecasting 23 (2008) 992-1006, with the sample's variance; cut to 0 and 1.
     * @param why what to say where there is no forecast
     */
    public static Estimate score(Forecasts forecasts, String why) {
        long n = forecasts.n();
        if (n == 0) {
            return Estimate.none(0, why);
        }
        double mean = forecasts.mean(Forecast::squaredError);
        double squares = forecasts.sum(forecast -> Math.pow(forecast.squaredError() - mean, 2));
        if (n == 1 || squares == 0) {
            return Estimate.without(mean, n, n == 1 ? "no interval from a single forecast"
                    : "no interval where all forecasts were off by the same");
        }
        double reach = TDistribution.of((double) n - 1).inverseCumulativeProbability(HALF_OF_95)
                * Math.sqrt(squares / ((double) n - 1) / (double) n);
        return Estimate.of(mean, new Interval(Math.max(0, mean - reach), Math.min(1, mean + reach)), n);
    }

    /**
     * What always stating the share that came in the end would have scored, ō(1 - ō), to
     * compare with: the uncertainty in A. H. Murphy, "A new vector partition of the
     * probability score", Journal of Applied Meteorology 12 (1973) 595-600. NaN where
     * there is no forecast.
     */
    public static double ofTheBaseRate(Forecasts forecasts) {
        double came = (double) forecasts.came() / forecasts.n();
        return came * (1 - came);
    }

}
