package dev.parley.queryservice.analytics.counteroptions;

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
 * Whether those who did not get what they asked for were offered something else: offered
 * = those of the declined and of the accepted with a counter-option (each negotiation by
 * its first yes or no) for which a counter-option stood by then ÷ all of these; agreed =
 * counter-options that sales accepted ÷ those it answered, its last answer counting.
 */
public final class CounterOptions {

    private CounterOptions() {
    }

    /** The figures of the negotiations that {@code filter} asks for, group by group. */
    public static List<CounterOptionFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy) {
        return Breakdown.of(Analytic.COUNTER_OPTIONS, views, filter, groupBy, OfferTally::new)
            .figures(CounterOptionFigures::of);
    }

    /** The same of one negotiation alone. */
    public static CounterOptionFigures of(Negotiation negotiation) {
        return CounterOptionFigures.of(Group.ALL, Tally.ofOne(negotiation, new OfferTally()));
    }

}
