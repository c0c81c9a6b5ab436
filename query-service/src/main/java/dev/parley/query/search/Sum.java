package dev.parley.query.search;

import java.util.List;
import java.util.stream.IntStream;

/** What all words together say of each negotiation. */
final class Sum {

    private final double[] scores;

    private final int[] found;

    private final int there;

    /**
     * @param there how many negotiations there were
     */
    Sum(int size, int there) {
        this.scores = new double[size];
        this.found = new int[size];
        this.there = there;
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
        long with = IntStream.range(0, best.length).filter(number -> best[number] > 0).count();
        return Math.log(1 + (there - with + 0.5) / (with + 0.5));
    }

    double score(int negotiation) {
        return scores[negotiation];
    }

    /** How many of the words it matches. */
    int found(int negotiation) {
        return Integer.bitCount(found[negotiation]);
    }

    List<String> words(int negotiation, List<Token> tokens) {
        return IntStream.range(0, tokens.size())
            .filter(word -> (found[negotiation] & (1 << word)) != 0)
            .mapToObj(word -> tokens.get(word).plain())
            .toList();
    }

}
