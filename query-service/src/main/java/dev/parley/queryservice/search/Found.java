package dev.parley.queryservice.search;

import java.util.List;

/** Which negotiations of a part of the index match a word, and how well. */
final class Found {

    private final int[] numbers;

    /** Which of the ways it is that matches best. */
    private final byte[] best;

    private final float[] weights;

    /**
     * @param ways for each negotiation 1 + the index of the way that matches best; 0 if
     * none does
     */
    Found(byte[] ways, List<Way> worstFirst) {
        int count = 0;
        for (byte way : ways) {
            count += way == 0 ? 0 : 1;
        }
        numbers = new int[count];
        best = new byte[count];
        weights = new float[worstFirst.size()];
        for (int way = 0; way < weights.length; way++) {
            weights[way] = worstFirst.get(way).weight();
        }
        fill(ways);
    }

    private void fill(byte[] ways) {
        int next = 0;
        for (int number = 0; number < ways.length; number++) {
            if (ways[number] != 0) {
                numbers[next] = number;
                best[next++] = (byte) (ways[number] - 1);
            }
        }
    }

    /** Puts in how well each matches, where that is better than what is there. */
    void into(float[] all) {
        for (int i = 0; i < numbers.length; i++) {
            all[numbers[i]] = Math.max(all[numbers[i]], weights[best[i]]);
        }
    }

}
