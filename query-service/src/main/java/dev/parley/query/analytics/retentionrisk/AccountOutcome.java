package dev.parley.query.analytics.retentionrisk;

import dev.parley.events.OutcomeEvent.DealOutcome;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Demand;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Outcomes.Deal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One account's demand and the last that was heard of its deal.
 *
 * @param deal absent while nothing was recorded
 * @param afterwards whether the deal's day is not before the decision's
 */
record AccountOutcome(Demand demand, Optional<Deal> deal, boolean afterwards) {

    private static final Comparator<Deal> LATEST = Comparator.comparing(Deal::on)
        .thenComparingLong(deal -> deal.source().position());

    static Stream<AccountOutcome> of(Negotiation negotiation) {
        return negotiation.countedDemands().map(demand -> of(negotiation, demand));
    }

    private static AccountOutcome of(Negotiation negotiation, Demand demand) {
        Optional<Deal> last = negotiation.outcomes()
            .deals()
            .stream()
            .filter(deal -> deal.account().equals(demand.account()))
            .max(LATEST);
        boolean afterwards = last.isPresent() && negotiation.decision()
            .map(Decision::decidedOn)
            .filter(on -> !last.get().on().isBefore(on))
            .isPresent();
        return new AccountOutcome(demand, last, afterwards);
    }

    DealOutcome outcome() {
        return deal.map(Deal::outcome).orElse(DealOutcome.UNKNOWN);
    }

    boolean isLoss() {
        return outcome() == DealOutcome.LOST || outcome() == DealOutcome.CHURNED;
    }

}
