package dev.parley.query.analytics.unresolved;

import dev.parley.query.analytics.statistics.Proportion;

/**
 * What was left lying in a group.
 *
 * @param deferredPastRevisit deferrals whose day has passed
 * @param undecidedPastAnswer undecided for longer than was agreed
 * @param unresolved the sum of both
 * @param share unresolved ÷ raised
 */
public record UnresolvedFigures(String group, long raised, long deferredPastRevisit, long undecidedPastAnswer,
        long unresolved, Proportion share) {

    static UnresolvedFigures of(String group, long raised, long deferredPastRevisit, long undecidedPastAnswer) {
        long unresolved = deferredPastRevisit + undecidedPastAnswer;
        return new UnresolvedFigures(group, raised, deferredPastRevisit, undecidedPastAnswer, unresolved,
                Proportion.of(unresolved, raised, "no requests raised"));
    }

}
