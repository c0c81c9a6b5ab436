package dev.parley.query.analytics.retentionrisk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.parley.events.OutcomeEvent.DealOutcome;
import dev.parley.query.analytics.statistics.Proportion;
import java.util.List;
import java.util.Map;

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

    static DealOutcomes of(List<AccountOutcome> accounts) {
        Map<DealOutcome, Long> counts = accounts.stream().collect(groupingBy(AccountOutcome::outcome, counting()));
        long lost = counts.getOrDefault(DealOutcome.LOST, 0L);
        long churned = counts.getOrDefault(DealOutcome.CHURNED, 0L);
        long unknown = counts.getOrDefault(DealOutcome.UNKNOWN, 0L);
        return new DealOutcomes(accounts.size(), counts.getOrDefault(DealOutcome.WON, 0L),
                counts.getOrDefault(DealOutcome.STAYED, 0L), lost, churned, unknown,
                share(lost + churned, accounts.size() - unknown));
    }

    private static Proportion share(long lost, long known) {
        return known < FEWEST ? new Proportion(null, null, null, known, "fewer than 20 outcomes are known")
                : Proportion.of(lost, known, "no outcome is known");
    }

}
