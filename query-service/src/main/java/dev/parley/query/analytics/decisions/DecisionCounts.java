package dev.parley.query.analytics.decisions;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.parley.query.analytics.statistics.Proportion;
import java.util.List;
import java.util.Map;

/**
 * How many requests stand where; the columns from {@code asAsked} to {@code open} add up
 * to {@code raised}.
 *
 * @param yes asAsked + counterAgreed
 * @param no declined + counterImposed
 * @param yesShare yes ÷ (yes + no); the deferred are in neither
 */
public record DecisionCounts(String group, long raised, long asAsked, long counterAgreed, long counterImposed,
        long declined, long deferred, long withdrawn, long duplicate, long superseded, long open, long yes, long no,
        Proportion yesShare) {

    static DecisionCounts of(String group, List<Standing> standings) {
        Map<Standing, Long> counts = standings.stream().collect(groupingBy(identity(), counting()));
        long yes = count(counts, Standing.AS_ASKED) + count(counts, Standing.COUNTER_AGREED);
        long no = count(counts, Standing.DECLINED) + count(counts, Standing.COUNTER_IMPOSED);
        return new DecisionCounts(group, standings.size(), count(counts, Standing.AS_ASKED),
                count(counts, Standing.COUNTER_AGREED), count(counts, Standing.COUNTER_IMPOSED),
                count(counts, Standing.DECLINED), count(counts, Standing.DEFERRED), count(counts, Standing.WITHDRAWN),
                count(counts, Standing.DUPLICATE), count(counts, Standing.SUPERSEDED), count(counts, Standing.OPEN),
                yes, no, Proportion.of(yes, yes + no, "neither a yes nor a no yet"));
    }

    private static long count(Map<Standing, Long> counts, Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

}
