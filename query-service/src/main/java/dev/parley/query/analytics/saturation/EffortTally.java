package dev.parley.query.analytics.saturation;

import dev.parley.query.views.negotiations.Negotiation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The effort of some negotiations, area by area. */
final class EffortTally {

    /** The area of those that name none. */
    private static final String NOWHERE = "";

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

        private static Effort of(Negotiation negotiation) {
            Double personDays = negotiation.effort();
            return personDays == null ? new Effort(0, 0, 1) : new Effort(personDays, 1, 0);
        }

        private Effort plus(Effort other) {
            return new Effort(personDays + other.personDays, estimated + other.estimated,
                    unestimated + other.unestimated);
        }

    }

    private final Map<String, Effort> byArea = new HashMap<>();

    void count(Negotiation negotiation) {
        String area = negotiation.request().productArea();
        add(area == null ? NOWHERE : area, Effort.of(negotiation));
    }

    void add(EffortTally part) {
        part.byArea.forEach(this::add);
    }

    Effort in(Collection<String> areas) {
        return areas.stream()
            .sorted()
            .map(area -> byArea.getOrDefault(area, Effort.NONE))
            .reduce(Effort.NONE, Effort::plus);
    }

    Effort outside(Collection<String> areas) {
        return in(byArea.keySet().stream().filter(area -> !areas.contains(area)).toList());
    }

    private void add(String area, Effort effort) {
        byArea.merge(area, effort, Effort::plus);
    }

}
