package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.Standing;
import dev.parley.queryservice.filters.Facets;
import dev.parley.queryservice.views.chunks.Column;
import dev.parley.queryservice.views.chunks.Merging;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which negotiations a list shows, and in which order. Each chunk of the views is sorted
 * once, as long as it does not change; a page takes the first of each that are asked for.
 */
record Listing(Predicate<Facets> filtered, @Nullable List<State> states, @Nullable List<Disposition> decisions,
        @Nullable List<Standing> standings, @Nullable String ref, @Nullable ExternalId reference, Ownership ownership,
        Sort sort) {

    private boolean includes(Facets facets) {
        return (states == null || states.contains(facets.state()))
                && (decisions == null || (facets.disposition() != null && decisions.contains(facets.disposition())))
                && (standings == null || standings.contains(Standing.of(facets.negotiation(), Basis.FIRST)))
                && (ref == null || ref.equalsIgnoreCase(facets.negotiation().request().importedRef()))
                && (reference == null || facets.negotiation().isTiedTo(reference)) && filtered.test(facets)
                && ownership.matches(facets.negotiation());
    }

    /**
     * The first {@code size} of them, after a place if one is given.
     * @param which the ordinals of those that may be shown
     */
    List<Negotiation> page(Negotiations negotiations, Sort.@Nullable Place after, int size, IntPredicate which) {
        Column<Facets> facets = Facets.of(negotiations);
        List<Iterator<Negotiation>> chunks = new ArrayList<>();
        int first = 0;
        for (SortedChunk chunk : negotiations.eachChunk(sort, some -> SortedChunk.of(some, sort))) {
            int start = first;
            chunks.add(chunk.after(negotiation -> isAfter(after, negotiation),
                    index -> which.test(start + index) && includes(facets.get(start + index))));
            first += chunk.size();
        }
        return Merging.first(size, chunks, Comparator.comparing(sort::placeOf, sort.order()));
    }

    private boolean isAfter(Sort.@Nullable Place place, Negotiation negotiation) {
        return place == null || sort.order().compare(sort.placeOf(negotiation), place) > 0;
    }

}
