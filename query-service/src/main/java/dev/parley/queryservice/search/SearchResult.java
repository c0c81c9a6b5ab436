package dev.parley.queryservice.search;

import dev.parley.queryservice.views.Views;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** The negotiations that match, of which one takes the best or all. */
public final class SearchResult {

    private final Views views;

    private final List<Token> tokens;

    private final Scores scores;

    private final IntPredicate enough;

    /**
     * @param enough whether one has enough of the words
     */
    SearchResult(Views views, List<Token> tokens, Scores scores, IntPredicate enough) {
        this.views = views;
        this.tokens = tokens;
        this.scores = scores;
        this.enough = enough;
    }

    /** Whether the negotiation of this ordinal is among them. */
    public boolean includes(int ordinal) {
        return enough.test(ordinal);
    }

    /**
     * Those whose ordinals match: how many, and the best of them, the best first; of
     * equals, the latest raised.
     */
    public Hits best(int most, IntPredicate which) {
        Comparator<Integer> better = Comparator.<Integer>comparingDouble(scores::score)
            .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(better);
        int total = 0;
        for (int ordinal = 0; ordinal < views.negotiations().size(); ordinal++) {
            if (includes(ordinal) && which.test(ordinal)) {
                total++;
                keep(best, ordinal, most);
            }
        }
        return new Hits(total, best.stream().sorted(better.reversed()).map(this::hit).toList());
    }

    private static void keep(PriorityQueue<Integer> best, Integer ordinal, int most) {
        if (best.size() < most) {
            best.add(ordinal);
        }
        else if (best.comparator().compare(ordinal, best.element()) > 0) {
            best.remove();
            best.add(ordinal);
        }
    }

    private Hit hit(int ordinal) {
        return new Hit(views.negotiations().get(ordinal).id(), scores.score(ordinal), scores.words(ordinal, tokens));
    }

}
