package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import java.util.List;
import java.util.stream.IntStream;

/** What an override changed. */
record Direction(Answer from, Answer to) {

    /** Every override of a negotiation that is not one of the record alone. */
    static List<Direction> of(List<Decision> all) {
        return IntStream.range(1, all.size())
            .filter(i -> all.get(i).override() != null && all.get(i).override() != OverrideCause.RECORDED_IN_ERROR)
            .mapToObj(i -> new Direction(Answer.of(all.get(i - 1)), Answer.of(all.get(i))))
            .toList();
    }

}
