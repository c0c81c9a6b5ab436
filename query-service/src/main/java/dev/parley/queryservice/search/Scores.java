package dev.parley.queryservice.search;

import java.util.List;
import java.util.stream.IntStream;

/** What all words together say of each negotiation. */
final class Scores {

    /** A word is rare if no more than one in this number has it, or a few. */
    private static final int RARE = 50;

    private static final int FEW = 3;

    private final double[] scores;

    /** What the words weigh that were found. */
    private final double[] weights;

    private final long[] found;

    /** How well each matches one word; 0 between words. */
    private final float[] best;

    /** Those that match one word. */
    private final int[] matching;

    private long rare;

    private double weight;

    /**
     * @param there how many negotiations there were
     */
    Scores(int there) {
        this.scores = new double[there];
        this.weights = new double[there];
        this.found = new long[there];
        this.best = new float[there];
        this.matching = new int[there];
    }

    /** Adds how well each matches the word at an index. */
    void add(int word, List<SegmentScores> segments) {
        int with = 0;
        for (SegmentScores segment : segments) {
            with = segment.into(best, matching, with);
        }
        if (with > 0) {
            rare |= with <= Math.max(FEW, best.length / RARE) ? 1L << word : 0;
            add(1L << word, with, Math.log(1 + (best.length - with + 0.5) / (with + 0.5)));
        }
    }

    private void add(long mask, int with, double ofWord) {
        weight += ofWord;
        for (int i = 0; i < with; i++) {
            int ordinal = matching[i];
            scores[ordinal] += ofWord * best[ordinal];
            weights[ordinal] += ofWord;
            found[ordinal] |= mask;
            best[ordinal] = 0;
        }
    }

    double score(int negotiation) {
        return scores[negotiation];
    }

    /** How many of the words it matches. */
    int words(int negotiation) {
        return Long.bitCount(found[negotiation]);
    }

    boolean hasRare(int negotiation) {
        return (found[negotiation] & rare) != 0;
    }

    /** How much it matches of what the words weigh that are found at all, up to 1. */
    double share(int negotiation) {
        return weights[negotiation] / weight;
    }

    List<String> words(int negotiation, List<Token> tokens) {
        return IntStream.range(0, tokens.size())
            .filter(word -> (found[negotiation] & (1L << word)) != 0)
            .mapToObj(word -> tokens.get(word).plain())
            .toList();
    }

}
