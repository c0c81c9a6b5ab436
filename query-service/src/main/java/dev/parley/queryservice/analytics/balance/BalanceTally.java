package dev.parley.queryservice.analytics.balance;

import dev.parley.queryservice.analytics.EnumCounts;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Objection;

/** Restatements and objections, by what became of them. */
final class BalanceTally implements Tally<BalanceObservation, BalanceTally> {

    final EnumCounts<Objection.Status> objections = new EnumCounts<>(Objection.Status.class);

    long restatements;

    long confirmed;

    long rejected;

    @Override
    public BalanceObservation observe(Negotiation negotiation) {
        return BalanceObservation.of(negotiation);
    }

    @Override
    public void count(BalanceObservation one) {
        restatements += one.restatements();
        confirmed += one.confirmed();
        rejected += one.rejected();
        one.objections().forEach(objections::add);
    }

    @Override
    public void add(BalanceTally part) {
        restatements += part.restatements;
        confirmed += part.confirmed;
        rejected += part.rejected;
        objections.add(part.objections);
    }

}
