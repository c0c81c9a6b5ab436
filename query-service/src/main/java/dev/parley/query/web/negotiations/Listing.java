package dev.parley.query.web.negotiations;

import dev.parley.events.Disposition;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.chunks.Merging;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Negotiations;
import dev.parley.query.views.negotiations.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which negotiations a list shows, and in which order. Each part of the views is filtered
 * and sorted once, as long as it does not change; a page takes the first of each.
 */
record Listing(Filter filter, @Nullable List<State> states, @Nullable List<Disposition> decisions, Sort sort) {

    boolean includes(Negotiation negotiation) {
        return (states == null || states.contains(negotiation.state()))
                && (decisions == null
                        || negotiation.decision().filter(one -> decisions.contains(one.disposition())).isPresent())
                && filter.matches(negotiation);
    }

    /**
     * The first so many of them, after a place if one is given.
     * @param which the numbers of those that may be shown
     */
    List<Negotiation> page(Negotiations negotiations, Sort.@Nullable Place after, int size, IntPredicate which) {
        List<Iterator<Negotiation>> parts = new ArrayList<>();
        int first = 0;
        for (SortedPart part : negotiations.parts(this, some -> SortedPart.of(some, this::includes, order()))) {
            int number = first;
            parts.add(part.after(negotiation -> isAfter(after, negotiation), index -> which.test(number + index)));
            first += part.size();
        }
        return Merging.first(size, parts, order());
    }

    private boolean isAfter(Sort.@Nullable Place place, Negotiation negotiation) {
        return place == null || sort.order().compare(sort.placeOf(negotiation), place) > 0;
    }

    private Comparator<Negotiation> order() {
        return Comparator.comparing(sort::placeOf, sort.order());
    }

}
