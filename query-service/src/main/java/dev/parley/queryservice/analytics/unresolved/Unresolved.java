package dev.parley.queryservice.analytics.unresolved;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was left lying: (deferred and past its revisit date + undecided for longer than
 * {@code answerWithin} since it was raised or last taken up again) ÷ raised.
 */
public final class Unresolved {

    private Unresolved() {
    }

    /**
     * The figures of the negotiations that {@code filter} asks for, group by group.
     * @param at when it is
     */
    public static List<UnresolvedFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        Today today = Today.of(views, at);
        return Breakdown.of(Analytic.UNRESOLVED, views, filter, groupBy, () -> new LateTally(today))
            .figures(UnresolvedFigures::of);
    }

    /** The same of one negotiation alone. */
    public static UnresolvedFigures of(Negotiation negotiation, Today today) {
        return UnresolvedFigures.of(Group.ALL, Tally.ofOne(negotiation, new LateTally(today)));
    }

}
