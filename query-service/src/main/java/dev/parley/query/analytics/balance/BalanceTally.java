package dev.parley.query.analytics.balance;

import dev.parley.query.analytics.Counts;
import dev.parley.query.analytics.Tally;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Objection;
import dev.parley.query.views.negotiations.Restatement;

/** Restatements and objections, by what became of them. */
final class BalanceTally implements Tally<BalanceTally> {

    final Counts<Objection.Status> objections = new Counts<>(Objection.Status.class);

    long restatements;

    long confirmed;

    long rejected;

    @Override
    public void count(Negotiation negotiation) {
        negotiation.restatements().all().forEach(this::count);
        negotiation.objections().all().forEach(objection -> objections.add(objection.status()));
    }

    private void count(Restatement made) {
        if (!made.retracted()) {
            restatements++;
            confirmed += Boolean.TRUE.equals(made.confirmed()) ? 1 : 0;
            rejected += Boolean.FALSE.equals(made.confirmed()) ? 1 : 0;
        }
    }

    @Override
    public void add(BalanceTally part) {
        restatements += part.restatements;
        confirmed += part.confirmed;
        rejected += part.rejected;
        objections.add(part.objections);
    }

}
