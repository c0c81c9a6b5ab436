package dev.parley.queryservice.views.chunks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was reckoned from the stretches of a list, of some thousand elements each. Lists
 * share it for the stretches that they have in common.
 */
final class Stretches {

    static final Stretches NONE = new Stretches(new Remembered[0]);

    /** As a power of two, how many chunks are in a stretch. */
    private static final int CHUNK_BITS = 2;

    /** As a power of two, how many elements are in a stretch. */
    private static final int BITS = Chunk.BITS + CHUNK_BITS;

    private final Remembered[] stretches;

    private Stretches(Remembered[] stretches) {
        this.stretches = stretches;
    }

    /** The same after these chunks have changed, or have come. */
    Stretches changedIn(BitSet chunks) {
        int needed = ((chunks.length() - 1) >> CHUNK_BITS) + 1;
        Remembered[] others = Arrays.copyOf(stretches, Math.max(stretches.length, needed));
        chunks.stream().map(chunk -> chunk >> CHUNK_BITS).distinct().forEach(it -> others[it] = new Remembered());
        return new Stretches(others);
    }

    /**
     * What comes of each, in order; reckoned once as long as it is remembered, which it
     * is if its key was asked for before: not by another stretch just now.
     */
    @SuppressWarnings("unchecked") // the key stands for its type too
    <P> List<P> each(int size, Stretch<?> keys, AskedBefore asked, Stretch<P> reckoning) {
        List<?> each = IntStream.range(0, stretches.length).mapToObj(it -> reckon(it, size, keys)).toList();
        Map<Object, Boolean> again = new HashMap<>();
        each.forEach(key -> again.computeIfAbsent(key, asked::again));
        return IntStream.range(0, stretches.length)
            .parallel()
            .mapToObj(it -> Boolean.TRUE.equals(again.get(each.get(it)))
                    ? (P) stretches[it].get(each.get(it), () -> reckon(it, size, reckoning))
                    : reckon(it, size, reckoning))
            .toList();
    }

    private static <P> P reckon(int stretch, int size, Stretch<P> reckoning) {
        return reckoning.reckon(stretch << BITS, Math.min(size, (stretch + 1) << BITS));
    }

}
