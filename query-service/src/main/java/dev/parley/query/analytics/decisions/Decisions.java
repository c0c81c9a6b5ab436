package dev.parley.query.analytics.decisions;

import dev.parley.query.analytics.GroupBy;
import dev.parley.query.analytics.Groups;
import dev.parley.query.analytics.Selection;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
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
        Selection selection = Selection.of(views, filter,
                negotiation -> basis.decision(negotiation).map(Decision::decidedOn));
        Groups groups = new Groups(selection, groupBy);
        List<Negotiation> counted = selection.inPeriod().toList();
        return groups.names(counted.stream())
            .stream()
            .map(group -> DecisionCounts.of(group,
                    counted.stream()
                        .filter(negotiation -> groups.of(negotiation).anyMatch(group::equals))
                        .map(negotiation -> Standing.of(negotiation, basis))
                        .toList()))
            .toList();
    }

}
