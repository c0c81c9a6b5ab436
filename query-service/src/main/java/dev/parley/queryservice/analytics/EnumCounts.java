package dev.parley.queryservice.analytics;

import java.util.Arrays;

/**
 * How many there are of each kind.
 *
 * @param <E> the kinds
 */
@SuppressWarnings("EnumOrdinal") // the kinds are columns, never stored
public final class EnumCounts<E extends Enum<E>> {

    private final long[] counts;

    public EnumCounts(Class<E> kinds) {
        this.counts = new long[kinds.getEnumConstants().length];
    }

    /** Counts one more. */
    public void add(E kind) {
        counts[kind.ordinal()]++;
    }

    public void add(EnumCounts<E> others) {
        for (int kind = 0; kind < counts.length; kind++) {
            counts[kind] += others.counts[kind];
        }
    }

    public long of(E kind) {
        return counts[kind.ordinal()];
    }

    public long all() {
        return Arrays.stream(counts).sum();
    }

}
