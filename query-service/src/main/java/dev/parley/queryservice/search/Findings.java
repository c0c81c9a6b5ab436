package dev.parley.queryservice.search;

import dev.parley.queryservice.views.Views;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** The negotiations that match, of which one takes the best or all. */
public final class Findings {

    private final Views views;

    private final List<Token> tokens;

    private final Sum sum;

    private final int needed;

    /**
     * @param needed how many of the words have to be found
     */
    Findings(Views views, List<Token> tokens, Sum sum, int needed) {
        this.views = views;
        this.tokens = tokens;
        this.sum = sum;
        this.needed = needed;
    }

    /** Whether the one that was raised after so many others is among them. */
    public boolean includes(int number) {
        return sum.matches(number, needed);
    }

    /** How many of them have numbers that are so. */
    public long count(IntPredicate which) {
        return sum.withAtLeast(needed).filter(which).count();
    }

    /**
     * The best so many of those that are so, the best first; of equals, the latest
     * raised.
     */
    public List<Hit> best(int most, IntPredicate which) {
        Comparator<Integer> better = Comparator.<Integer>comparingDouble(sum::score)
            .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(better);
        sum.withAtLeast(needed)
            .filter(number -> best.size() < most || better.compare(number, best.element()) > 0)
            .filter(which)
            .forEach(number -> {
                best.add(number);
                if (best.size() > most) {
                    best.remove();
                }
            });
        return best.stream().sorted(better.reversed()).map(this::hit).toList();
    }

    private Hit hit(int number) {
        return new Hit(views.negotiations().get(number).id(), sum.score(number), sum.words(number, tokens));
    }

}
