package dev.parley.queryservice.analytics.saturation;

import dev.parley.sharedevents.Name;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The effort of some negotiations, area by area. */
final class EffortTally {

    /** The area of those that name none. */
    private static final Name NOWHERE = Name.of("");

    /**
     * The effort in one or more areas.
     *
     * @param estimated for how many it was estimated
     * @param unestimated for how many it was not
     */
    record Effort(double personDays, long estimated, long unestimated) {

        private static final Effort NONE = new Effort(0, 0, 0);

        long n() {
            return estimated + unestimated;
        }

        private Effort plus(Effort other) {
            return new Effort(personDays + other.personDays, estimated + other.estimated,
                    unestimated + other.unestimated);
        }

    }

    /** What has been added up so far in one area. */
    private static final class Sum {

        private double personDays;

        private long estimated;

        private long unestimated;

        private void add(@Nullable Double effort) {
            personDays += effort == null ? 0 : effort;
            estimated += effort == null ? 0 : 1;
            unestimated += effort == null ? 1 : 0;
        }

        private void add(Sum part) {
            personDays += part.personDays;
            estimated += part.estimated;
            unestimated += part.unestimated;
        }

    }

    private final Map<Name, Sum> byArea = new HashMap<>();

    void count(SaturationObservation one) {
        Name area = one.area();
        sum(area == null ? NOWHERE : area).add(one.effort());
    }

    void add(EffortTally part) {
        part.byArea.forEach((area, sum) -> sum(area).add(sum));
    }

    Effort in(Collection<Name> areas) {
        return areas.stream().sorted().map(this::effort).reduce(Effort.NONE, Effort::plus);
    }

    Effort outside(Collection<Name> areas) {
        return in(byArea.keySet().stream().filter(area -> !areas.contains(area)).toList());
    }

    private Effort effort(Name area) {
        Sum sum = byArea.get(area);
        return sum == null ? Effort.NONE : new Effort(sum.personDays, sum.estimated, sum.unestimated);
    }

    private Sum sum(Name area) {
        return byArea.computeIfAbsent(area, _ -> new Sum());
    }

}
