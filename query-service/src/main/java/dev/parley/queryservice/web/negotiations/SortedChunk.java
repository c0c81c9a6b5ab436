package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The negotiations of one chunk of the views in the order of a list. */
final class SortedChunk {

    private final List<Negotiation> chunk;

    private final int[] order;

    private SortedChunk(List<Negotiation> chunk, int[] order) {
        this.chunk = chunk;
        this.order = order;
    }

    static SortedChunk of(List<Negotiation> chunk, Sort sort) {
        List<Sort.Place> places = chunk.stream().map(sort::placeOf).toList();
        return new SortedChunk(chunk,
                IntStream.range(0, chunk.size())
                    .boxed()
                    .sorted(Comparator.comparing(places::get, sort.order()))
                    .mapToInt(Integer::intValue)
                    .toArray());
    }

    int size() {
        return chunk.size();
    }

    /**
     * Those that are shown, in order.
     * @param isAfter false up to some place in the order and true from there on
     * @param which the indices within the chunk of those that are wanted
     */
    Iterator<Negotiation> after(Predicate<Negotiation> isAfter, IntPredicate which) {
        return IntStream.range(first(isAfter), order.length)
            .map(at -> order[at])
            .filter(which)
            .mapToObj(chunk::get)
            .iterator();
    }

    private int first(Predicate<Negotiation> isAfter) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter.test(chunk.get(order[middle]))) {
                high = middle;
            }
            else {
                low = middle + 1;
            }
        }
        return low;
    }

}
