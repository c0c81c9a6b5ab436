package dev.parley.query.analytics.saturation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The newest of many, as many as are shown; of one day, those that came first.
 *
 * @param <T> what they are
 */
final class Newest<T> {

    private static final int SHOWN = 20;

    private record Dated<T>(long day, T what) {
    }

    private List<Dated<T>> some = new ArrayList<>();

    /** Whatever comes later and is not newer than this will not be shown. */
    private long last = Long.MIN_VALUE;

    /**
     * Adds one.
     * @param day counted from the first of 1970
     */
    void add(long day, T what) {
        if (day > last) {
            some.add(new Dated<>(day, what));
            if (some.size() > 2 * SHOWN) {
                some = new ArrayList<>(sorted());
                last = some.getLast().day();
            }
        }
    }

    void add(Newest<T> part) {
        part.sorted().forEach(one -> add(one.day(), one.what()));
    }

    List<T> newestFirst() {
        return sorted().stream().map(Dated::what).toList();
    }

    private List<Dated<T>> sorted() {
        return some.stream()
            .sorted(Comparator.comparingLong((Dated<T> one) -> one.day()).reversed())
            .limit(SHOWN)
            .toList();
    }

}
