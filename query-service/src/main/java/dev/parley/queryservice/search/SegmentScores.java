package dev.parley.queryservice.search;

import java.util.stream.IntStream;

/** Which negotiations match a term in one segment of the index, and how well. */
final class SegmentScores {

    private final int[] ordinals;

    private final float[] weights;

    /**
     * @param all the ordinals of the negotiations that the segment says something of
     * @param best for each of them how well it matches; 0 if it does not
     */
    SegmentScores(int[] all, float[] best) {
        int[] matching = IntStream.range(0, best.length).filter(i -> best[i] != 0).toArray();
        ordinals = new int[matching.length];
        weights = new float[matching.length];
        for (int i = 0; i < matching.length; i++) {
            ordinals[i] = all[matching[i]];
            weights[i] = best[matching[i]];
        }
    }

    /** Puts in how well each matches, where that is better than what is there. */
    void into(float[] all) {
        for (int i = 0; i < ordinals.length; i++) {
            all[ordinals[i]] = Math.max(all[ordinals[i]], weights[i]);
        }
    }

}
