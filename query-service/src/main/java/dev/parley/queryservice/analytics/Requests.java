package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.negotiations.Negotiation;

/** How many requests there are, whatever they ask for. */
public final class Requests implements Tally<Requests.Seen, Requests> {

    private long n;

    private long undecided;

    private long inferred;

    /** What counts of one. */
    record Seen(boolean undecided, boolean inferred) {
    }

    public long n() {
        return n;
    }

    /** How many of them still have no decision. */
    long undecided() {
        return undecided;
    }

    /** How many of them have a step that was inferred. */
    long inferred() {
        return inferred;
    }

    @Override
    public Seen observe(Negotiation negotiation) {
        return new Seen(negotiation.state().isUndecided(), negotiation.inferred());
    }

    @Override
    public void count(Seen one) {
        n++;
        undecided += one.undecided() ? 1 : 0;
        inferred += one.inferred() ? 1 : 0;
    }

    @Override
    public void add(Requests part) {
        n += part.n;
        undecided += part.undecided;
        inferred += part.inferred;
    }

}
