package dev.parley.queryservice.analytics.decisions;

import dev.parley.queryservice.analytics.EnumCounts;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Negotiation;

/** How many negotiations stand in each column. */
final class StandingTally implements Tally<StandingTally.Stands, StandingTally> {

    /** Where one stands, on either basis. */
    record Stands(Standing first, Standing current) {

        Standing on(Basis basis) {
            return basis == Basis.FIRST ? first : current;
        }

    }

    private final Basis basis;

    final EnumCounts<Standing> counts = new EnumCounts<>(Standing.class);

    StandingTally(Basis basis) {
        this.basis = basis;
    }

    @Override
    public Object kind() {
        return basis;
    }

    @Override
    public Stands observe(Negotiation negotiation) {
        return new Stands(Standing.of(negotiation, Basis.FIRST), Standing.of(negotiation, Basis.CURRENT));
    }

    @Override
    public void count(Stands one) {
        counts.add(one.on(basis));
    }

    @Override
    public void add(StandingTally part) {
        counts.add(part.counts);
    }

}
