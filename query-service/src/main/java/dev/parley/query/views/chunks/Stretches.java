package dev.parley.query.views.chunks;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What was reckoned from the stretches of a list, of some thousand elements each. Lists
 * share it for the stretches that they have in common.
 */
final class Stretches {

    static final Stretches NONE = new Stretches(new Remembered[0]);

    /** As a power of two, how many elements are in a stretch: eight chunks. */
    private static final int BITS = Chunk.BITS + 3;

    private final Remembered[] stretches;

    private Stretches(Remembered[] stretches) {
        this.stretches = stretches;
    }

    /** The same after the element at an index has changed, or has come. */
    Stretches changedAt(int index) {
        int stretch = index >> BITS;
        Remembered[] others = Arrays.copyOf(stretches, Math.max(stretches.length, stretch + 1));
        others[stretch] = new Remembered();
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
