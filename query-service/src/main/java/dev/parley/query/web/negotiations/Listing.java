package dev.parley.query.web.negotiations;

import dev.parley.events.Disposition;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Negotiations;
import dev.parley.query.views.negotiations.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Which negotiations a list shows, and in which order. Each part of the views is filtered
 * and sorted once, as long as it does not change; a page takes the first of each.
 */
record Listing(Filter filter, @Nullable List<State> states, @Nullable List<Disposition> decisions, Sort sort) {

    /** Goes along one part. */
    private static final class Reading {

        private final Iterator<Negotiation> rest;

        private Negotiation next;

        Reading(Iterator<Negotiation> rest) {
            this.rest = rest;
            this.next = rest.next();
        }

        boolean advance() {
            boolean more = rest.hasNext();
            next = more ? rest.next() : next;
            return more;
        }

    }

    boolean includes(Negotiation negotiation) {
        return (states == null || states.contains(negotiation.state()))
                && (decisions == null
                        || negotiation.decision().filter(one -> decisions.contains(one.disposition())).isPresent())
                && filter.matches(negotiation);
    }

    /** The first so many of them, after a place if one is given. */
    List<Negotiation> page(Negotiations negotiations, Sort.@Nullable Place after, int size) {
        PriorityQueue<Reading> parts = new PriorityQueue<>(Comparator.comparing(part -> part.next, order()));
        for (List<Negotiation> part : negotiations.parts(this, this::sorted)) {
            Iterator<Negotiation> rest = part.listIterator(after == null ? 0 : firstAfter(after, part));
            if (rest.hasNext()) {
                parts.add(new Reading(rest));
            }
        }
        return merged(parts, size);
    }

    private static List<Negotiation> merged(PriorityQueue<Reading> parts, int size) {
        List<Negotiation> page = new ArrayList<>();
        while (page.size() < size && !parts.isEmpty()) {
            Reading first = parts.remove();
            page.add(first.next);
            if (first.advance()) {
                parts.add(first);
            }
        }
        return page;
    }

    List<Negotiation> sorted(List<Negotiation> some) {
        return some.stream().filter(this::includes).sorted(order()).toList();
    }

    /** The index of the first that comes after a place. */
    int firstAfter(Sort.Place place, List<Negotiation> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sort.order().compare(sort.placeOf(sorted.get(middle)), place) > 0) {
                high = middle;
            }
            else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Comparator<Negotiation> order() {
        return Comparator.comparing(sort::placeOf, sort.order());
    }

}
