package dev.parley.queryservice.analytics.timetodecision;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.analytics.statistics.AalenJohansen;
import dev.parley.queryservice.analytics.statistics.Incidence;
import dev.parley.queryservice.analytics.statistics.SurvivalTime.Ending;
import dev.parley.queryservice.analytics.statistics.SurvivalTimes;
import dev.parley.queryservice.analytics.timetodecision.TimeFigures.Point;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days from raising to the first yes or no, by the cumulative incidence of
 * {@link AalenJohansen}: a withdrawal, a duplicate and a supersession before any yes or
 * no compete, what is open is censored at its age, and a deferral stops no clock. The
 * naive median is that of the decided ones alone; it is too short, because those that
 * take long are missing from it.
 */
public final class TimeToDecision {

    private static final double MOST = 0.85;

    private TimeToDecision() {
    }

    /**
     * The figures of the negotiations that {@code filter} asks for, group by group.
     * @param at when ages are computed
     * @param curve whether the curve itself is wanted
     */
    public static List<TimeFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at,
            boolean curve) {
        Today today = Today.of(views, at);
        return Breakdown.of(Analytic.TIME_TO_DECISION, views, filter, groupBy, () -> new TimeTally(today))
            .figures((group, tally) -> figures(group, tally, curve));
    }

    private static TimeFigures figures(Group group, TimeTally tally, boolean curve) {
        SurvivalTimes times = tally.times;
        Incidence incidence = AalenJohansen.of(times);
        return new TimeFigures(group, times.n(), times.count(Ending.EVENT), times.count(Ending.COMPETING),
                times.count(Ending.OPEN), incidence.quantile(0.5), incidence.quantile(MOST),
                AalenJohansen.of(times.only(Ending.EVENT)).quantile(0.5), Ageing.of(tally),
                curve ? incidence.steps().stream().map(Point::of).toList() : null);
    }

}
