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

    /**
     * Puts in how well each matches, where that is better than what is there.
     * @param best by ordinal; 0 of those that do not match yet
     * @param matching the ordinals of those that do, to which others are added
     * @param count how many those are
     * @return how many they are then
     */
    int into(float[] best, int[] matching, int count) {
        int with = count;
        for (int i = 0; i < ordinals.length; i++) {
            int ordinal = ordinals[i];
            if (best[ordinal] == 0) {
                matching[with++] = ordinal;
            }
            best[ordinal] = Math.max(best[ordinal], weights[i]);
        }
        return with;
    }

}
