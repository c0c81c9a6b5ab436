package dev.parley.queryservice.search;

/** Which negotiations of a part of the index match a word, and how well. */
final class Found {

    private final int[] numbers;

    private final float[] weights;

    /**
     * @param best for each negotiation how well it matches; 0 if it does not
     */
    Found(float[] best) {
        int count = 0;
        for (float weight : best) {
            count += weight == 0 ? 0 : 1;
        }
        numbers = new int[count];
        weights = new float[count];
        int next = 0;
        for (int number = 0; number < best.length; number++) {
            if (best[number] != 0) {
                numbers[next] = number;
                weights[next++] = best[number];
            }
        }
    }

    /** Puts in how well each matches, where that is better than what is there. */
    void into(float[] all) {
        for (int i = 0; i < numbers.length; i++) {
            all[numbers[i]] = Math.max(all[numbers[i]], weights[i]);
        }
    }

}
