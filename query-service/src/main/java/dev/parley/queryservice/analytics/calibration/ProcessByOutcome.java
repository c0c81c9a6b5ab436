package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.statistics.Proportion;

/**
 * Whether decisions that were made well came out well: a good decision can have a bad
 * outcome, and the other way round. Made well: the mean of both sides' scores is above
 * the middle of the scale, 3. Came out well: what was expected came true, as the asking
 * side says. After J. E. Russo and P. J. H. Schoemaker, "Winning Decisions" (2002).
 *
 * @param cameTrueAfterGoodProcess among those made well
 * @param cameTrueAfterPoorProcess among the others
 */
public record ProcessByOutcome(long goodAndTrue, long goodAndFalse, long poorAndTrue, long poorAndFalse,
        Proportion cameTrueAfterGoodProcess, Proportion cameTrueAfterPoorProcess) {

    static ProcessByOutcome of(ReviewTally tally) {
        return of(tally.goodAndTrue, tally.goodAndFalse, tally.poorAndTrue, tally.poorAndFalse);
    }

    private static ProcessByOutcome of(long goodAndTrue, long goodAndFalse, long poorAndTrue, long poorAndFalse) {
        return new ProcessByOutcome(goodAndTrue, goodAndFalse, poorAndTrue, poorAndFalse,
                Proportion.of(goodAndTrue, goodAndTrue + goodAndFalse, "none made well has been looked at"),
                Proportion.of(poorAndTrue, poorAndTrue + poorAndFalse, "none made poorly has been looked at"));
    }

}
