package dev.parley.queryservice.analytics.trends;

import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.decisions.DecisionCounts;
import dev.parley.queryservice.analytics.statistics.Proportion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The yes share of a quarter's first decisions, against the four quarters before.
 *
 * @param share yes ÷ (yes + no)
 */
public record YesShare(long yes, long no, Proportion share, Trend trend, Change change) {

    private static final double DOUBT = 0.05;

    static YesShare of(@Nullable DecisionCounts now, Stream<@Nullable DecisionCounts> quartersBefore) {
        List<DecisionCounts> before = quartersBefore.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        long yes = now == null ? 0 : now.yes();
        long no = now == null ? 0 : now.no();
        long yesBefore = before.stream().mapToLong(DecisionCounts::yes).sum();
        long noBefore = before.stream().mapToLong(DecisionCounts::no).sum();
        Change change = change(yes, yes + no, yesBefore, yesBefore + noBefore);
        return new YesShare(yes, no, Proportion.of(yes, yes + no, "neither a yes nor a no in the quarter"),
                change.surprise() < DOUBT ? change.direction() : Trend.NO_DETECTABLE_CHANGE, change);
    }

    private static Change change(long yes, long n, long yesBefore, long before) {
        if (n == 0 || before == 0) {
            return Change.none(n, before,
                    n == 0 ? "nothing decided in the quarter" : "nothing decided in the four quarters before");
        }
        return Change.of(yes, n, yesBefore, before);
    }

}
