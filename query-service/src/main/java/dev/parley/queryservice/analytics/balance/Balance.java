package dev.parley.queryservice.analytics.balance;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sides hear each other: restatements confirmed ÷ made, both sides as one
 * figure, and objections integrated ÷ closed (integrated, withdrawn or overruled). What
 * was retracted does not count, but a retracted objection is a withdrawn one.
 */
public final class Balance {

    private Balance() {
    }

    /** The figures of the negotiations that {@code filter} asks for, group by group. */
    public static List<BalanceFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy) {
        return Breakdown.of(Analytic.BALANCE, views, filter, groupBy, BalanceTally::new).figures(BalanceFigures::of);
    }

    /** The same of one negotiation alone. */
    public static BalanceFigures of(Negotiation negotiation) {
        return BalanceFigures.of(Group.ALL, Tally.ofOne(negotiation, new BalanceTally()));
    }

}
