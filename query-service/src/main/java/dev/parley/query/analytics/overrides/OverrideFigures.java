package dev.parley.query.analytics.overrides;

import dev.parley.query.analytics.statistics.Proportion;

/**
 * How often decisions did not stand.
 *
 * @param decided negotiations with a decision, a deferral too
 * @param overridden those of them with an override, whatever else happened
 * @param overriddenShare overridden ÷ decided
 * @param directions every override by what it changed
 * @param recordedInError overrides that only mend the record, in none of the above
 * @param raised requests raised here, imported ones not among them
 * @param escalated those of them in which an executive was asked to decide
 * @param escalatedShare escalated ÷ raised
 */
public record OverrideFigures(String group, long decided, long overridden, Proportion overriddenShare,
        Directions directions, long recordedInError, long raised, long escalated, Proportion escalatedShare,
        Reversals reversals) {

    static OverrideFigures of(String group, long decided, long overridden, Directions directions, long recordedInError,
            long raised, long escalated, Reversals reversals) {
        return new OverrideFigures(group, decided, overridden, Proportion.of(overridden, decided, "none decided"),
                directions, recordedInError, raised, escalated,
                Proportion.of(escalated, raised, "no requests raised here"), reversals);
    }

}
