package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Outcomes.Deal;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.Stake;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One account's demand and the last that was heard of its deal.
 *
 * @param quitting whether it was said to be about to quit
 * @param outcome unknown while nothing was recorded
 * @param afterwards whether the deal's day is not before the decision's
 */
record AccountOutcome(boolean quitting, @Nullable Stake stake, DealOutcome outcome, boolean afterwards) {

    private static final Comparator<Deal> LATEST = Comparator.comparing(Deal::on)
        .thenComparingLong(deal -> deal.source().position());

    static List<AccountOutcome> of(Negotiation negotiation, Set<Demand> quitting) {
        return negotiation.countedDemands().map(demand -> of(negotiation, demand, quitting.contains(demand))).toList();
    }

    private static AccountOutcome of(Negotiation negotiation, Demand demand, boolean quitting) {
        Optional<Deal> last = negotiation.outcomes()
            .deals()
            .stream()
            .filter(deal -> deal.account().equals(demand.account()))
            .max(LATEST);
        boolean afterwards = last.isPresent() && negotiation.decision()
            .map(Decision::decidedOn)
            .filter(on -> !last.get().on().isBefore(on))
            .isPresent();
        return new AccountOutcome(quitting, demand.stake(), last.map(Deal::outcome).orElse(DealOutcome.UNKNOWN),
                afterwards);
    }

    boolean isLoss() {
        return outcome == DealOutcome.LOST || outcome == DealOutcome.CHURNED;
    }

}
