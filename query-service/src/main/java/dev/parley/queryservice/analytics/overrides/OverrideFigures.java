package dev.parley.queryservice.analytics.overrides;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Proportion;

/**
 * How often decisions did not stand.
 *
 * @param decided negotiations with a decision, a deferral too; imported ones not among
 * them, nor in anything else but the reversals
 * @param overridden those of them with an override, whatever else happened
 * @param overriddenShare overridden ÷ decided
 * @param directions every override by what it changed
 * @param recordedInError overrides that only mend the record, in none of the above
 * @param raised requests raised here
 * @param escalated those of them in which an executive was asked to decide
 * @param escalatedShare escalated ÷ raised
 */
public record OverrideFigures(@JsonUnwrapped Group group, long decided, long overridden, Proportion overriddenShare,
        Directions directions, long recordedInError, long raised, long escalated, Proportion escalatedShare,
        Reversals reversals) {

    static OverrideFigures of(Group group, OverrideTally tally) {
        return new OverrideFigures(group, tally.decided, tally.overridden,
                Proportion.of(tally.overridden, tally.decided, "none decided here"), Directions.of(tally.directions),
                tally.recordedInError, tally.raised, tally.escalated,
                Proportion.of(tally.escalated, tally.raised, "no requests raised here"), Reversals.of(tally));
    }

}
