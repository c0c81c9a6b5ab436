package dev.parley.query.retrospectives;

import dev.parley.query.analytics.decisions.Basis;
import dev.parley.query.analytics.decisions.DecisionCounts;
import dev.parley.query.analytics.decisions.Decisions;
import dev.parley.query.analytics.reasons.ReasonGroup;
import dev.parley.query.analytics.reasons.Reasons;
import dev.parley.query.filters.Filter;
import dev.parley.query.filters.Period;
import dev.parley.query.filters.PeriodBy;
import dev.parley.query.views.Views;
import dev.parley.query.views.retrospectives.Retrospective;
import java.time.Instant;
import java.util.List;

/**
 * The figures that a retrospective looks at: of the requests raised in its period, as
 * they stood at its position, at the moment that its entry was recorded.
 */
public record Figures(long position, Instant at, Period period, List<DecisionCounts> decisions,
        List<ReasonGroup> reasons) {

    /**
     * The same figures whenever they are asked for.
     * @param pinned the views at the retrospective's position
     */
    public static Figures of(Retrospective retrospective, Views pinned) {
        Period period = new Period(retrospective.from(), retrospective.to());
        Filter filter = new Filter(null, null, null, null, null, null, period, PeriodBy.RAISED);
        Instant at = retrospective.opened().at();
        return new Figures(pinned.position(), at, period, Decisions.of(pinned, filter, null, Basis.FIRST),
                Reasons.of(pinned, filter, null, at));
    }

}
