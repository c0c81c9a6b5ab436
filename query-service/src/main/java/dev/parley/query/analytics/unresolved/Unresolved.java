package dev.parley.query.analytics.unresolved;

import dev.parley.query.analytics.Breakdown;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.analytics.Waiting;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
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
        return Breakdown.ofLive(views, filter, groupBy).figures((group, members) -> figures(group, members, at));
    }

    private static UnresolvedFigures figures(String group, List<Negotiation> members, Instant at) {
        return UnresolvedFigures.of(group, members.size(),
                members.stream().filter(negotiation -> Waiting.isPastRevisit(negotiation, at)).count(),
                members.stream().filter(negotiation -> Waiting.isTooLong(negotiation, at)).count());
    }

}
