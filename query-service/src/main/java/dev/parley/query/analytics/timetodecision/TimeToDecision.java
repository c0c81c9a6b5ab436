package dev.parley.query.analytics.timetodecision;

import dev.parley.query.analytics.Breakdown;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.analytics.Selection;
import dev.parley.query.analytics.statistics.AalenJohansen;
import dev.parley.query.analytics.statistics.Incidence;
import dev.parley.query.analytics.statistics.Lapse;
import dev.parley.query.analytics.statistics.Lapse.Ending;
import dev.parley.query.analytics.timetodecision.TimeFigures.Point;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.entries.Source;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
     * @param at when ages are reckoned
     * @param curve whether the curve itself is wanted
     */
    public static List<TimeFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at,
            boolean curve) {
        return Breakdown.ofAll(Selection.of(views, filter, Filter.FIRST_DECIDED), groupBy)
            .figures((group, members) -> figures(group, members, at, curve));
    }

    private static TimeFigures figures(String group, List<Negotiation> members, Instant at, boolean curve) {
        List<Lapse> lapses = members.stream().map(negotiation -> lapse(negotiation, at)).toList();
        List<Lapse> decided = lapses.stream().filter(lapse -> lapse.ending() == Ending.EVENT).toList();
        Incidence incidence = AalenJohansen.of(lapses);
        return new TimeFigures(group, members.size(), decided.size(), count(lapses, Ending.COMPETING),
                count(lapses, Ending.OPEN), incidence.quantile(0.5), incidence.quantile(MOST),
                AalenJohansen.of(decided).quantile(0.5), Ageing.of(members, at),
                curve ? incidence.steps().stream().map(Point::of).toList() : null);
    }

    static Lapse lapse(Negotiation negotiation, Instant at) {
        LocalDate raised = negotiation.request().raisedOn();
        Optional<Decision> first = negotiation.decisions().firstDecisive();
        if (first.isPresent()) {
            return lapse(raised, first.get().decidedOn(), Ending.EVENT);
        }
        Source ended = negotiation.ended();
        return ended == null ? lapse(raised, dayOf(at, negotiation), Ending.OPEN)
                : lapse(raised, dayOf(ended.at(), negotiation), Ending.COMPETING);
    }

    /** History may hold a decision of before it was raised; it took no time then. */
    private static Lapse lapse(LocalDate from, LocalDate to, Ending ending) {
        return new Lapse(Math.max(0, ChronoUnit.DAYS.between(from, to)), ending);
    }

    static LocalDate dayOf(Instant at, Negotiation negotiation) {
        return LocalDate.ofInstant(at, negotiation.request().policy().timeZone());
    }

    private static long count(List<Lapse> lapses, Ending ending) {
        return lapses.stream().filter(lapse -> lapse.ending() == ending).count();
    }

}
