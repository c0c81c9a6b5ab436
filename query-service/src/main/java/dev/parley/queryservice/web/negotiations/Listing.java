package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Place;
import dev.parley.queryservice.filters.Traits;
import dev.parley.queryservice.views.chunks.Merging;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which negotiations a list shows, and in which order. Each part of the views is sorted
 * once, as long as it does not change; a page takes the first of each that are asked for.
 */
record Listing(Filter filter, @Nullable List<State> states, @Nullable List<Disposition> decisions, Sort sort) {

    private boolean includes(Traits traits, int number) {
        Place place = traits.place(number);
        return (states == null || states.contains(place.state()))
                && (decisions == null || (place.disposition() != null && decisions.contains(place.disposition())))
                && filter.matches(traits, number);
    }

    /**
     * The first so many of them, after a place if one is given.
     * @param which the numbers of those that may be shown
     */
    List<Negotiation> page(Negotiations negotiations, Sort.@Nullable Place after, int size, IntPredicate which) {
        Traits traits = Traits.of(negotiations);
        List<Iterator<Negotiation>> parts = new ArrayList<>();
        int first = 0;
        for (SortedPart part : negotiations.parts(sort, some -> SortedPart.of(some, sort))) {
            int number = first;
            parts.add(part.after(negotiation -> isAfter(after, negotiation),
                    index -> which.test(number + index) && includes(traits, number + index)));
            first += part.size();
        }
        return Merging.first(size, parts, Comparator.comparing(sort::placeOf, sort.order()));
    }

    private boolean isAfter(Sort.@Nullable Place place, Negotiation negotiation) {
        return place == null || sort.order().compare(sort.placeOf(negotiation), place) > 0;
    }

}
