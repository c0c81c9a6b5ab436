package dev.parley.queryservice.analytics.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What share has come to its event by each day: {@link AalenJohansen} makes it.
 *
 * @param n how many times it rests on
 * @param steps the days on which anything ended, in order
 */
public record Incidence(long n, List<Step> steps) {

    /** Sums of shares that are equal on paper differ by less than this. */
    private static final double ROUNDING = 1e-9;

    /**
     * How matters stand at the end of a day.
     *
     * @param atRisk how many were still open when the day began
     * @param event the share for which what was waited for has come
     * @param competing the share for which something else has
     * @param open the share that is still open; the three add up to 1
     * @param variance of {@code event}
     * @param band the 95 % interval of {@code event}; absent while it is 0 and once it is
     * 1, where its variance says nothing
     */
    public record Step(long days, long atRisk, double event, double competing, double open, double variance,
            @Nullable Interval band) {

        private boolean reaches(double share) {
            return event >= share - ROUNDING;
        }

        private boolean mayReach(double share) {
            return band == null ? reaches(share) : band.high() >= share;
        }

        private boolean surelyReaches(double share) {
            return band != null && band.low() >= share;
        }

    }

    /**
     * The first day by which {@code share} of all have come to their event. Its interval
     * holds the days at which the band includes the share: R. Brookmeyer and J. Crowley,
     * "A confidence interval for the median survival time", Biometrics 38 (1982) 29-41.
     * An end that is absent is later than anything seen.
     */
    public Days quantile(double share) {
        Optional<Long> reached = first(step -> step.reaches(share));
        String why = reached.isPresent() ? null : n == 0 ? "nothing to compute from" : "not reached";
        return new Days(reached.orElse(null), first(step -> step.mayReach(share)).orElse(null),
                first(step -> step.surelyReaches(share)).orElse(null), n, why);
    }

    private Optional<Long> first(Predicate<Step> which) {
        return steps.stream().filter(which).map(Step::days).findFirst();
    }

}
