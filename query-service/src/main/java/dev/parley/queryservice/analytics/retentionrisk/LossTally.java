package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The losses after a no, and what was at stake in them. */
final class LossTally {

    /** What can be added up. */
    record Unit(String currency, Stake.@Nullable Basis basis) {
    }

    /** What was added up. */
    record Sum(BigDecimal amount, long losses) {

        private Sum plus(Sum other) {
            return new Sum(amount.add(other.amount), losses + other.losses);
        }

    }

    final Map<Unit, Sum> amounts = new HashMap<>();

    long losses;

    long demands;

    long unknown;

    void count(AccountOutcome account) {
        demands++;
        unknown += account.outcome() == DealOutcome.UNKNOWN ? 1 : 0;
        if (account.isLoss() && account.afterwards()) {
            losses++;
            Stake stake = account.stake();
            if (stake != null) {
                add(new Unit(stake.currency(), stake.basis()), new Sum(stake.amount(), 1));
            }
        }
    }

    void add(LossTally part) {
        losses += part.losses;
        demands += part.demands;
        unknown += part.unknown;
        part.amounts.forEach(this::add);
    }

    private void add(Unit unit, Sum sum) {
        amounts.merge(unit, sum, Sum::plus);
    }

}
