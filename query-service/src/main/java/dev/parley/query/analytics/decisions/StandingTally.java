package dev.parley.query.analytics.decisions;

import dev.parley.query.analytics.Counts;
import dev.parley.query.analytics.Tally;
import dev.parley.query.views.negotiations.Negotiation;

/** How many negotiations stand in each column. */
final class StandingTally implements Tally<StandingTally> {

    private final Basis basis;

    final Counts<Standing> counts = new Counts<>(Standing.class);

    StandingTally(Basis basis) {
        this.basis = basis;
    }

    @Override
    public Object kind() {
        return basis;
    }

    @Override
    public void count(Negotiation negotiation) {
        counts.add(Standing.of(negotiation, basis));
    }

    @Override
    public void add(StandingTally part) {
        counts.add(part.counts);
    }

}
