package dev.parley.query.search;

import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** All of them, in the order they were raised. */
    public Stream<Negotiation> all() {
        return numbers().mapToObj(this::negotiation);
    }

    /** How many of them are so. */
    public long count(Predicate<Negotiation> which) {
        return numbers().filter(number -> which.test(negotiation(number))).count();
    }

    /**
     * The best so many of those that are so, the best first; of equals, the latest
     * raised.
     */
    public List<Hit> best(int most, Predicate<Negotiation> which) {
        Comparator<Integer> better = Comparator.<Integer>comparingDouble(sum::score)
            .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(better);
        numbers().filter(number -> best.size() < most || better.compare(number, best.element()) > 0)
            .filter(number -> which.test(negotiation(number)))
            .forEach(number -> {
                best.add(number);
                if (best.size() > most) {
                    best.remove();
                }
            });
        return best.stream().sorted(better.reversed()).map(this::hit).toList();
    }

    private IntStream numbers() {
        return sum.withAtLeast(needed);
    }

    private Negotiation negotiation(int number) {
        return views.negotiations().get(number);
    }

    private Hit hit(int number) {
        return new Hit(negotiation(number).id(), sum.score(number), sum.words(number, tokens));
    }

}
