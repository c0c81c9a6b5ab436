package dev.parley.queryservice.search;

import java.util.List;
import java.util.stream.IntStream;

/** What all words together say of each negotiation. */
final class Sum {

    private final double[] scores;

    private final int[] found;

    /**
     * @param there how many negotiations there were
     */
    Sum(int there) {
        this.scores = new double[there];
        this.found = new int[there];
    }

    /** Adds how well each matches the word of this number. */
    void add(int word, float[] best) {
        addAs(1 << word, best);
    }

    /** Adds how well each matches all of the words at once. */
    void addAll(int words, float[] best) {
        addAs((1 << words) - 1, best);
    }

    private void addAs(int mask, float[] best) {
        double weight = weight(best);
        for (int i = 0; i < best.length; i++) {
            if (best[i] > 0) {
                scores[i] += weight * best[i];
                found[i] |= mask;
            }
        }
    }

    private double weight(float[] best) {
        int with = 0;
        for (float one : best) {
            with += one > 0 ? 1 : 0;
        }
        return Math.log(1 + (best.length - with + 0.5) / (with + 0.5));
    }

    double score(int negotiation) {
        return scores[negotiation];
    }

    /** Those that match so many of the words or more. */
    IntStream withAtLeast(int words) {
        return IntStream.range(0, found.length).filter(number -> matches(number, words));
    }

    boolean matches(int negotiation, int words) {
        return Integer.bitCount(found[negotiation]) >= words;
    }

    List<String> words(int negotiation, List<Token> tokens) {
        return IntStream.range(0, tokens.size())
            .filter(word -> (found[negotiation] & (1 << word)) != 0)
            .mapToObj(word -> tokens.get(word).plain())
            .toList();
    }

}
