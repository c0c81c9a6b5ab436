package dev.parley.queryservice.analytics.unresolved;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Proportion;

/**
 * What was left lying in a group.
 *
 * @param deferredPastRevisit deferrals whose day has passed
 * @param undecidedPastAnswer undecided for longer than was agreed
 * @param unresolved the sum of both
 * @param share unresolved ÷ raised
 */
public record UnresolvedFigures(@JsonUnwrapped Group group, long raised, long deferredPastRevisit,
        long undecidedPastAnswer, long unresolved, Proportion share) {

    static UnresolvedFigures of(Group group, LateTally tally) {
        long unresolved = tally.deferredPastRevisit + tally.undecidedPastAnswer;
        return new UnresolvedFigures(group, tally.raised, tally.deferredPastRevisit, tally.undecidedPastAnswer,
                unresolved, Proportion.of(unresolved, tally.raised, "no requests raised here"));
    }

}
