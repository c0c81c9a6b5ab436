package dev.parley.query.analytics;

import dev.parley.query.filters.DecidedOn;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts part by part and adds the parts up.
 *
 * @param imported whether imported history counts, which has no claims
 */
record Counting<T extends Tally<T>>(Selection selection, @Nullable GroupBy by, boolean imported, Supplier<T> none) {

    /** What the counts depend on besides the negotiations themselves. */
    private record Key(Object kind, Filter filter, DecidedOn decidedOn, @Nullable GroupBy by, boolean imported,
            @Nullable Teams teams) {
    }

    /** The tally of each group that has members. */
    Map<String, T> byGroup() {
        boolean teamsMatter = selection.filter().salesTeam() != null || by == GroupBy.SALES_TEAM;
        Key key = new Key(none.get().kind(), selection.filter(), selection.decidedOn(), by, imported,
                teamsMatter ? selection.teams() : null);
        var negotiations = selection.views().negotiations();
        return negotiations.reckoned(key, () -> sum(negotiations.parts(key, this::part)));
    }

    private Map<String, T> part(List<Negotiation> negotiations) {
        Groups groups = new Groups(selection, by);
        Map<String, T> tallies = new HashMap<>();
        for (Negotiation negotiation : negotiations) {
            if ((imported || !negotiation.imported()) && selection.includes(negotiation)) {
                groups.of(negotiation)
                    .forEach(group -> tallies.computeIfAbsent(group, _ -> none.get()).count(negotiation));
            }
        }
        return tallies;
    }

    private Map<String, T> sum(List<Map<String, T>> parts) {
        Map<String, T> sums = new HashMap<>();
        parts.forEach(part -> part.forEach((group, tally) -> sums.computeIfAbsent(group, _ -> none.get()).add(tally)));
        return sums;
    }

}
