package dev.parley.query.analytics;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many there are of each kind.
 *
 * @param <E> the kinds
 */
public final class Counts<E extends Enum<E>> {

    private final Map<E, long[]> counts;

    public Counts(Class<E> kinds) {
        this.counts = new EnumMap<>(kinds);
    }

    /** Counts one more. */
    public void add(E kind) {
        add(kind, 1);
    }

    public void add(Counts<E> others) {
        others.counts.forEach((kind, count) -> add(kind, count[0]));
    }

    public long of(E kind) {
        long[] count = counts.get(kind);
        return count == null ? 0 : count[0];
    }

    public long all() {
        return counts.values().stream().mapToLong(count -> count[0]).sum();
    }

    private void add(E kind, long more) {
        counts.computeIfAbsent(kind, _ -> new long[1])[0] += more;
    }

}
