package dev.parley.queryservice.views.chunks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** A k-way merge: the first of several sorted parts together. */
public final class Merging {

    private Merging() {
    }

    /** What is left of one part, its first known. */
    private static final class Rest<T> {

        private final Iterator<T> later;

        private T first;

        Rest(Iterator<T> some) {
            this.later = some;
            this.first = some.next();
        }

        boolean advance() {
            boolean more = later.hasNext();
            first = more ? later.next() : first;
            return more;
        }

    }

    /**
     * The first {@code most} of all parts together, in order.
     * @param parts each in the same order
     */
    public static <T> List<T> first(int most, Collection<Iterator<T>> parts, Comparator<? super T> order) {
        PriorityQueue<Rest<T>> open = new PriorityQueue<>((one, other) -> order.compare(one.first, other.first));
        parts.stream().filter(Iterator::hasNext).forEach(part -> open.add(new Rest<>(part)));
        List<T> first = new ArrayList<>();
        while (first.size() < most && !open.isEmpty()) {
            Rest<T> next = open.remove();
            first.add(next.first);
            if (next.advance()) {
                open.add(next);
            }
        }
        return first;
    }

}
