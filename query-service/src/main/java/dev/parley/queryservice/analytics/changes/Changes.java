package dev.parley.queryservice.analytics.changes;

import java.util.function.Supplier;
import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.analytics.Selection;
import dev.parley.queryservice.analytics.Excluded;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.reasons.ReasonCounts;
import dev.parley.queryservice.analytics.reasons.Reasons;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What has changed since a retrospective, of the whole company. What happened is counted
 * by position, to the entry. The figures are of what was decided (reasons: raised) on the
 * days after it, against the four stretches of the same length before them; they have no
 * case in common, so that Newcombe's interval holds of the difference. Which of them
 * moved is judged over all figures together, as with the reasons (Benjamini and Hochberg,
 * 0.10).
 */
public final class Changes {

    private static final int STRETCHES = 4;

    private Changes() {
    }

    /** What has changed in {@code views} since then, as of {@code at}. */
    public static ChangeReport of(Views views, Since since, Instant at) {
        Period stretch = stretch(since, at, views.policy().policy().timeZone());
        Period before = stretch.before(STRETCHES);
        Supplier<SinceTally> none = () -> new SinceTally(since.position());
        SinceTally tally = Breakdown.of(Analytic.HAPPENED, views, Filter.ALL, null, none).of(Group.ALL);
        Moved moved = Moved.of(tally, since);
        if (before == null) {
            return new ChangeReport(since, null, null, tally.happened, Figure.none(), List.of(), moved,
                    excluded(views, none));
        }
        return new ChangeReport(since, stretch, before, tally.happened, Figure.compared(views, stretch, before),
                moving(views, stretch, at), moved, excluded(views, none));
    }

    /** How often what happened in one negotiation alone, after a position. */
    public static EventCounts happened(Negotiation negotiation, long position) {
        return EventCounts.in(negotiation, position);
    }

    /** Whether anything but talk was recorded of one negotiation after a position. */
    public static boolean moved(Negotiation negotiation, long position) {
        return negotiation.lastStep() > position;
    }

    private static Excluded excluded(Views views, Supplier<SinceTally> none) {
        Selection all = Selection.of(views, Filter.ALL, DecidedOn.FIRST_ANSWER);
        return Excluded.of(Breakdown.ofImported(all, none).of(Group.ALL).moved, Analytic.HAPPENED, Analytic.REASONS,
                Analytic.UNSUPPORTED, Analytic.COUNTER_OPTIONS, Analytic.BALANCE);
    }

    /** Without a beginning there is nothing before it; on the same day, nothing after. */
    private static Period stretch(Since since, Instant at, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        return since.isStart() ? Period.ALWAYS : new Period(LocalDate.ofInstant(since.at(), zone).plusDays(1), today);
    }

    private static List<ReasonCounts> moving(Views views, Period stretch, Instant at) {
        Filter raised = new Filter(null, null, null, null, null, null, stretch, PeriodBy.RAISED);
        return Reasons.of(views, raised, null, at)
            .getFirst()
            .reasons()
            .stream()
            .filter(reason -> reason.trend() != Trend.NO_DETECTABLE_CHANGE)
            .toList();
    }

}
