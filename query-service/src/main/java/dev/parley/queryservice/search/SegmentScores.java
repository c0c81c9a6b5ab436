package dev.parley.queryservice.search;

/** Which negotiations match a term in one segment of the index, and how well. */
final class SegmentScores {

    private final int[] ordinals;

    private final float[] weights;

    /**
     * @param best for each negotiation how well it matches; 0 if it does not
     */
    SegmentScores(float[] best) {
        int count = 0;
        for (float weight : best) {
            count += weight == 0 ? 0 : 1;
        }
        ordinals = new int[count];
        weights = new float[count];
        int next = 0;
        for (int ordinal = 0; ordinal < best.length; ordinal++) {
            if (best[ordinal] != 0) {
                ordinals[next] = ordinal;
                weights[next++] = best[ordinal];
            }
        }
    }

    /** Puts in how well each matches, where that is better than what is there. */
    void into(float[] all) {
        for (int i = 0; i < ordinals.length; i++) {
            all[ordinals[i]] = Math.max(all[ordinals[i]], weights[i]);
        }
    }

}
