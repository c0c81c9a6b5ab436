package dev.parley.queryservice.analytics.statistics;

import dev.parley.queryservice.analytics.statistics.Incidence.Step;
import dev.parley.queryservice.analytics.statistics.SurvivalTime.Ending;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cumulative incidence of an event when another may come instead and some are still
 * open: O. O. Aalen and S. Johansen, "An empirical transition matrix for non-homogeneous
 * Markov chains based on censored observations", Scandinavian Journal of Statistics 5
 * (1978) 141-150. With S(t-) the share still open, n at risk, d1 events and d2 competing
 * ones at t: F1(t) = Σ S(t-) d1/n, and S(t) = Π (1 - (d1 + d2)/n). Those that are open at
 * an age count as at risk on that day. Where nothing competes, 1 - F1 is the estimate of
 * E. L. Kaplan and P. Meier, JASA 53 (1958) 457-481.
 * <p>
 * The variance is of Greenwood's type: P. K. Andersen, Ø. Borgan, R. D. Gill and N.
 * Keiding, "Statistical Models Based on Counting Processes" (1993), section IV.4, which
 * for one event and a competing one is Σ (F1(t) - F1)² d/(n(n - d)) + Σ S(t-)² d1(n -
 * d1)/n³ - 2 Σ (F1(t) - F1) S(t-) d1/n². The band is made on the scale of log(-log(1 -
 * F1)), so that it stays within 0 and 1: J. D. Kalbfleisch and R. L. Prentice, "The
 * Statistical Analysis of Failure Time Data" (1980), section 1.3.
 */
public final class AalenJohansen {

    private final List<Step> steps = new ArrayList<>();

    private long atRisk;

    private double open = 1;

    private double event;

    private double competing;

    private double risk;

    private double riskEvent;

    private double riskEventSquared;

    private double own;

    private double shared;

    private double sharedEvent;

    private AalenJohansen(long n) {
        this.atRisk = n;
    }

    /** The cumulative incidence over these times, in whatever order they come. */
    public static Incidence of(List<SurvivalTime> times) {
        return of(SurvivalTimes.of(times));
    }

    /** The cumulative incidence over these times. */
    public static Incidence of(SurvivalTimes times) {
        AalenJohansen estimate = new AalenJohansen(times.n());
        times.days().forEach(days -> estimate.day(days, times));
        return new Incidence(times.n(), List.copyOf(estimate.steps));
    }

    private void day(long days, SurvivalTimes times) {
        long came = times.count(Ending.EVENT, days);
        long otherCame = times.count(Ending.COMPETING, days);
        if (came + otherCame > 0) {
            step(days, came, otherCame);
        }
        atRisk -= came + otherCame + times.count(Ending.OPEN, days);
    }

    private void step(long days, long came, long otherCame) {
        double n = atRisk;
        double ended = came + otherCame;
        event += open * came / n;
        competing += open * otherCame / n;
        own += open * open * came * (n - came) / (n * n * n);
        shared += open * came / (n * n);
        sharedEvent += event * open * came / (n * n);
        if (ended < n) { // else F1 never differs from what it is now
            risk += ended / (n * (n - ended));
            riskEvent += event * ended / (n * (n - ended));
            riskEventSquared += event * event * ended / (n * (n - ended));
        }
        open *= 1 - ended / n;
        double variance = Math.max(0, event * event * risk - 2 * event * riskEvent + riskEventSquared + own
                - 2 * (event * shared - sharedEvent));
        steps.add(new Step(days, atRisk, event, competing, open, variance, band(event, Math.sqrt(variance))));
    }

    private static @Nullable Interval band(double event, double deviation) {
        if (event <= 0 || event >= 1 - 1e-12 || deviation < 1e-12) {
            return null;
        }
        double reach = Normal.Z95 * deviation / ((1 - event) * -Math.log(1 - event));
        return new Interval(1 - Math.pow(1 - event, Math.exp(-reach)), 1 - Math.pow(1 - event, Math.exp(reach)));
    }

}
