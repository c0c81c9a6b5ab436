package dev.parley.query.views.chunks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What was reckoned from the stretches of a list, of some thousand elements each. Lists
 * share it for the stretches that they have in common.
 */
final class Stretches {

    static final Stretches NONE = new Stretches(new Remembered[0]);

    /** As a power of two, how many chunks are in a stretch. */
    private static final int CHUNK_BITS = 3;

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

    /** What comes of each, in order; reckoned once as long as it is remembered. */
    @SuppressWarnings("unchecked") // the key stands for its type too
    <P> List<P> remembering(Object key, int size, Stretch<P> reckoning) {
        return each(stretch -> (P) stretches[stretch].get(key, () -> reckon(stretch, size, reckoning)));
    }

    /** What comes of each, in order; nothing is kept of it. */
    <P> List<P> once(int size, Stretch<P> reckoning) {
        return each(stretch -> reckon(stretch, size, reckoning));
    }

    private <P> List<P> each(IntFunction<P> reckoning) {
        return IntStream.range(0, stretches.length).parallel().mapToObj(reckoning).toList();
    }

    private static <P> P reckon(int stretch, int size, Stretch<P> reckoning) {
        return reckoning.reckon(stretch << BITS, Math.min(size, (stretch + 1) << BITS));
    }

}
