package dev.parley.queryservice.analytics.saturation;

import java.util.ArrayList;
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

    private final List<Dated<T>> some = new ArrayList<>(SHOWN + 1);

    /**
     * Adds one.
     * @param day counted from the first of 1970
     */
    void add(long day, T what) {
        if (some.size() < SHOWN || day > some.getLast().day()) {
            some.add(place(day), new Dated<>(day, what));
            if (some.size() > SHOWN) {
                some.removeLast();
            }
        }
    }

    void add(Newest<T> part) {
        part.some.forEach(one -> add(one.day(), one.what()));
    }

    List<T> newestFirst() {
        return some.stream().map(Dated::what).toList();
    }

    /** After those that are newer or as new; most come in the order of their days. */
    private int place(long day) {
        int place = 0;
        while (place < some.size() && some.get(place).day() >= day) {
            place++;
        }
        return place;
    }

}
