package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.analytics.Answer;
import java.util.Map;

/**
 * How many overrides changed what.
 *
 * @param sameAnswer those that only chose another option or another day
 */
public record Directions(long yesToNo, long noToYes, long deferredToYes, long deferredToNo, long yesToDeferred,
        long noToDeferred, long sameAnswer) {

    static Directions of(Map<Direction, Long> counts) {
        return new Directions(count(counts, Answer.YES, Answer.NO), count(counts, Answer.NO, Answer.YES),
                count(counts, Answer.DEFERRED, Answer.YES), count(counts, Answer.DEFERRED, Answer.NO),
                count(counts, Answer.YES, Answer.DEFERRED), count(counts, Answer.NO, Answer.DEFERRED),
                count(counts, Answer.YES, Answer.YES) + count(counts, Answer.NO, Answer.NO)
                        + count(counts, Answer.DEFERRED, Answer.DEFERRED));
    }

    private static long count(Map<Direction, Long> counts, Answer from, Answer to) {
        return counts.getOrDefault(new Direction(from, to), 0L);
    }

}
