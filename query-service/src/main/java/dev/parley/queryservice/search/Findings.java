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

    private final IntPredicate enough;

    /**
     * @param enough whether one that has a word has enough of them
     */
    Findings(Views views, List<Token> tokens, Sum sum, IntPredicate enough) {
        this.views = views;
        this.tokens = tokens;
        this.sum = sum;
        this.enough = enough;
    }

    /** Whether the one that was raised after so many others is among them. */
    public boolean includes(int number) {
        return sum.words(number) > 0 && enough.test(number);
    }

    /** How many of them have numbers that are so. */
    public long count(IntPredicate which) {
        return sum.numbers().filter(enough).filter(which).count();
    }

    /**
     * The best so many of those that are so, the best first; of equals, the latest
     * raised.
     */
    public List<Hit> best(int most, IntPredicate which) {
        Comparator<Integer> better = Comparator.<Integer>comparingDouble(sum::score)
            .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(better);
        sum.numbers()
            .filter(enough)
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
