package dev.parley.query.analytics.saturation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The newest of many, as many as are shown; of one day, those that came first.
 *
 * @param <T> what they are
 */
final class Newest<T> {

    private static final int SHOWN = 20;

    private final Comparator<T> newestFirst;

    private List<T> some = new ArrayList<>();

    Newest(Function<T, LocalDate> day) {
        this.newestFirst = Comparator.comparing(day).reversed();
    }

    void add(T one) {
        some.add(one);
        if (some.size() > 2 * SHOWN) {
            some = new ArrayList<>(newestFirst());
        }
    }

    void add(Newest<T> part) {
        part.newestFirst().forEach(this::add);
    }

    List<T> newestFirst() {
        return some.stream().sorted(newestFirst).limit(SHOWN).toList();
    }

}
