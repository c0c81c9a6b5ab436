package dev.parley.query.analytics.saturation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.statistics.Proportion;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for and what was promised, against what can be done. Efforts are in
 * person-days and only of areas that have a capacity, so that both sides of the ratios
 * are of the same areas.
 *
 * @param capacity of this quarter; absent where none was set
 * @param openEffort of those that wait for a decision
 * @param promisedEffort of those that stand at a yes and are not delivered
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

    static Load of(List<Negotiation> members, Capacities capacities) {
        List<Negotiation> open = of(members, one -> one.state().isUndecided());
        List<Negotiation> promised = of(members, Load::isPromised);
        double capacity = capacities.total();
        List<Negotiation> openHere = of(open, one -> isIn(one, capacities));
        List<Negotiation> promisedHere = of(promised, one -> isIn(one, capacities));
        double elsewhere = effort(open) + effort(promised) - effort(openHere) - effort(promisedHere);
        return new Load(capacity == 0 ? null : capacity, effort(openHere), effort(promisedHere), elsewhere,
                unestimated(open) + unestimated(promised), ratio(openHere, capacity, capacities.why()),
                ratio(promisedHere, capacity, capacities.why()));
    }

    private static boolean isPromised(Negotiation negotiation) {
        return negotiation.state() == State.DECIDED
                && negotiation.decision().map(Answer::of).filter(Answer.YES::equals).isPresent()
                && negotiation.outcomes().delivered() == null;
    }

    private static boolean isIn(Negotiation negotiation, Capacities capacities) {
        String area = negotiation.request().productArea();
        return area != null && capacities.byArea().containsKey(area);
    }

    private static Ratio ratio(List<Negotiation> members, double capacity, String why) {
        return capacity == 0 ? new Ratio(null, members.size(), why)
                : new Ratio(Proportion.rounded(effort(members) / capacity), members.size(), null);
    }

    private static double effort(List<Negotiation> members) {
        return members.stream()
            .map(Negotiation::effort)
            .flatMap(effort -> Optional.ofNullable(effort).stream())
            .mapToDouble(Double::doubleValue)
            .sum();
    }

    private static long unestimated(List<Negotiation> members) {
        return members.stream().filter(negotiation -> negotiation.effort() == null).count();
    }

    private static List<Negotiation> of(List<Negotiation> members, Predicate<Negotiation> which) {
        return members.stream().filter(which).toList();
    }

}
