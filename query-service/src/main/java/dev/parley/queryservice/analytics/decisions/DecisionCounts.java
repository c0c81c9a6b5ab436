package dev.parley.queryservice.analytics.decisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.EnumCounts;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Proportion;

/**
 * How many requests stand where; the columns from {@code asAsked} to {@code open} add up
 * to {@code raised}.
 *
 * @param yes asAsked + counterAgreed
 * @param no declined + counterImposed
 * @param yesShare yes ÷ (yes + no); the deferred are in neither
 */
public record DecisionCounts(@JsonUnwrapped Group group, long raised, long asAsked, long counterAgreed,
        long counterImposed, long declined, long deferred, long withdrawn, long duplicate, long superseded, long open,
        long yes, long no, Proportion yesShare) {

    static DecisionCounts of(Group group, StandingTally tally) {
        EnumCounts<Standing> counts = tally.counts;
        long yes = counts.of(Standing.AS_ASKED) + counts.of(Standing.COUNTER_AGREED);
        long no = counts.of(Standing.DECLINED) + counts.of(Standing.COUNTER_IMPOSED);
        return new DecisionCounts(group, counts.all(), counts.of(Standing.AS_ASKED), counts.of(Standing.COUNTER_AGREED),
                counts.of(Standing.COUNTER_IMPOSED), counts.of(Standing.DECLINED), counts.of(Standing.DEFERRED),
                counts.of(Standing.WITHDRAWN), counts.of(Standing.DUPLICATE), counts.of(Standing.SUPERSEDED),
                counts.of(Standing.OPEN), yes, no, Proportion.of(yes, yes + no, "neither a yes nor a no yet"));
    }

}
