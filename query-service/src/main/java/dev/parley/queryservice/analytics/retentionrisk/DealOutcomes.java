package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.queryservice.analytics.EnumCounts;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;

/**
 * What became of the accounts that made a demand.
 *
 * @param demands all of them
 * @param unknown those of which nothing is known, or nothing was recorded
 * @param lostShare (lost + churned) ÷ (demands - unknown); absent below 20 known ones
 */
public record DealOutcomes(long demands, long won, long stayed, long lost, long churned, long unknown,
        Proportion lostShare) {

    private static final long FEWEST = 20;

    static DealOutcomes of(EnumCounts<DealOutcome> accounts) {
        long lost = accounts.of(DealOutcome.LOST);
        long churned = accounts.of(DealOutcome.CHURNED);
        long unknown = accounts.of(DealOutcome.UNKNOWN);
        return new DealOutcomes(accounts.all(), accounts.of(DealOutcome.WON), accounts.of(DealOutcome.STAYED), lost,
                churned, unknown, share(lost + churned, accounts.all() - unknown));
    }

    private static Proportion share(long lost, long known) {
        return known < FEWEST ? new Proportion(null, null, null, known, "fewer than 20 outcomes are known")
                : Proportion.of(lost, known, "no outcome is known");
    }

}
