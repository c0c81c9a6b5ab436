package dev.parley.queryservice.analytics.decisions;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Selection;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many requests got a yes and how many a no. */
public final class Decisions {

    private Decisions() {
    }

    /**
     * The counts of the negotiations that {@code filter} asks for, group by group.
     */
    public static List<DecisionCounts> of(Views views, Filter filter, @Nullable GroupBy groupBy, Basis basis) {
        Selection selection = Selection.of(views, filter, basis.decidedOn());
        return Breakdown.of(Analytic.DECISIONS, selection, groupBy, () -> new StandingTally(basis))
            .figures(DecisionCounts::of);
    }

}
