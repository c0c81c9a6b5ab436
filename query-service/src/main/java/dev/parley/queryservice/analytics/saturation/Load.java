package dev.parley.queryservice.analytics.saturation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.queryservice.analytics.saturation.EffortTally.Effort;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.sharedevents.Name;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for and what was promised, against what can be done. Efforts are in
 * person-days and only of areas that have a capacity, so that both sides of the ratios
 * are of the same areas.
 *
 * @param capacity of this quarter; absent where none was set
 * @param openEffort of those that wait for a decision
 * @param promisedEffort of those that stand at a yes, or at a counter-option that was
 * imposed, and are not delivered
 * @param effortWithoutCapacity open and promised effort of areas without a capacity
 * @param unestimated open and promised ones whose effort nobody has estimated
 * @param open openEffort ÷ capacity
 * @param promised promisedEffort ÷ capacity
 */
public record Load(@Nullable Double capacity, double openEffort, double promisedEffort, double effortWithoutCapacity,
        long unestimated, Ratio open, Ratio promised) {

    /**
     * A ratio of two amounts that are known in full. There is no interval: nothing was
     * sampled.
     *
     * @param value absent without a denominator
     * @param n how many requests it rests on
     * @param why why there is no value
     */
    public record Ratio(@Nullable Double value, long n,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) {
    }

    static Load of(SaturationTally tally, Capacities capacities) {
        Set<Name> areas = capacities.byArea().keySet();
        double capacity = capacities.total();
        Effort open = tally.open.in(areas);
        Effort promised = tally.promised.in(areas);
        Effort openElsewhere = tally.open.outside(areas);
        Effort promisedElsewhere = tally.promised.outside(areas);
        return new Load(capacity == 0 ? null : capacity, open.personDays(), promised.personDays(),
                openElsewhere.personDays() + promisedElsewhere.personDays(),
                open.unestimated() + promised.unestimated() + openElsewhere.unestimated()
                        + promisedElsewhere.unestimated(),
                ratio(open, capacity, capacities.why()), ratio(promised, capacity, capacities.why()));
    }

    private static Ratio ratio(Effort effort, double capacity, String why) {
        return capacity == 0 ? new Ratio(null, effort.n(), why)
                : new Ratio(Proportion.rounded(effort.personDays() / capacity), effort.n(), null);
    }

}
