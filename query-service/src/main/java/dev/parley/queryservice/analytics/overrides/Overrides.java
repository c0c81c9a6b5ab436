package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a decision did not stand: negotiations with an override ÷ those decided at
 * all (deferrals among them), not counting overrides that only mend what was recorded in
 * error; and {@link Reversals}. Of the whole company, for there are few executives: no
 * filter but a period, no groups but months and quarters.
 */
public final class Overrides {

    private Overrides() {
    }

    /**
     * The figures of the whole company.
     * @param by the day that the period is about: raised, or first decided at all
     * @param byTime months or quarters
     * @throws IllegalArgumentException if the groups are others
     */
    public static List<OverrideFigures> of(Views views, Period period, PeriodBy by, @Nullable GroupBy byTime,
            Instant at) {
        if (byTime != null && !byTime.isByTime()) {
            throw new IllegalArgumentException("overrides are of the whole company");
        }
        Filter filter = new Filter(null, null, null, null, null, null, period, by);
        Today today = Today.of(views, at);
        return Breakdown.of(Analytic.OVERRIDES, views, filter, byTime, () -> new OverrideTally(today))
            .figures(OverrideFigures::of);
    }

    /** The same of one negotiation alone. */
    public static OverrideFigures of(Negotiation negotiation, Today today) {
        return OverrideFigures.of(Group.ALL, Tally.ofOne(negotiation, new OverrideTally(today)));
    }

}
