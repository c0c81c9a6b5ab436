package dev.parley.queryservice.analytics.balance;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.queryservice.views.negotiations.Restatement;
import java.util.List;

/**
 * How the sides of one negotiation heard each other.
 *
 * @param restatements how many were made and not retracted
 * @param objections what became of each
 */
record BalanceObservation(int restatements, int confirmed, int rejected, List<Objection.Status> objections) {

    static BalanceObservation of(Negotiation negotiation) {
        List<Restatement> made = negotiation.restatements()
            .all()
            .stream()
            .filter(restatement -> !restatement.retracted())
            .toList();
        return new BalanceObservation(made.size(), count(made, true), count(made, false),
                negotiation.objections().own().map(Objection::status).toList());
    }

    private static int count(List<Restatement> made, boolean confirmed) {
        return (int) made.stream()
            .filter(restatement -> Boolean.valueOf(confirmed).equals(restatement.confirmed()))
            .count();
    }

}
