package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The negotiations of one part of the views in the order of a list. */
final class SortedPart {

    private final List<Negotiation> part;

    private final int[] order;

    private SortedPart(List<Negotiation> part, int[] order) {
        this.part = part;
        this.order = order;
    }

    static SortedPart of(List<Negotiation> part, Sort sort) {
        List<Sort.Place> places = part.stream().map(sort::placeOf).toList();
        return new SortedPart(part,
                IntStream.range(0, part.size())
                    .boxed()
                    .sorted(Comparator.comparing(places::get, sort.order()))
                    .mapToInt(Integer::intValue)
                    .toArray());
    }

    int size() {
        return part.size();
    }

    /**
     * Those that are shown, in order.
     * @param isAfter false up to some place in the order and true from there on
     * @param which the indices within the part of those that are wanted
     */
    Iterator<Negotiation> after(Predicate<Negotiation> isAfter, IntPredicate which) {
        return IntStream.range(first(isAfter), order.length)
            .map(at -> order[at])
            .filter(which)
            .mapToObj(part::get)
            .iterator();
    }

    private int first(Predicate<Negotiation> isAfter) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter.test(part.get(order[middle]))) {
                high = middle;
            }
            else {
                low = middle + 1;
            }
        }
        return low;
    }

}
