package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.analytics.statistics.Proportion;

/**
 * How many answers turned into their opposite within a year: each yes and each no that is
 * at least 365 days old is a decision that had its year; it was reversed if the same
 * negotiation got the other answer within 365 days of it, by whatever way. A decision
 * recorded in error counts as the one that mends it, on the day of the first.
 *
 * @param decisions that are at least 365 days old
 * @param share reversed ÷ decisions
 */
public record Reversals(long decisions, long reversed, Proportion share) {

    static Reversals of(OverrideTally tally) {
        return new Reversals(tally.aYearOld, tally.reversed,
                Proportion.of(tally.reversed, tally.aYearOld, "no yes or no is 365 days old"));
    }

}
