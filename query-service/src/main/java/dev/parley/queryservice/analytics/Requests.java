package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.negotiations.Negotiation;

/** How many requests there are, whatever they ask for. */
public final class Requests implements Tally<Boolean, Requests> {

    private long n;

    private long undecided;

    public long n() {
        return n;
    }

    /** How many of them still have no decision. */
    long undecided() {
        return undecided;
    }

    @Override
    public Boolean observe(Negotiation negotiation) {
        return negotiation.state().isUndecided();
    }

    @Override
    public void count(Boolean isUndecided) {
        n++;
        undecided += isUndecided ? 1 : 0;
    }

    @Override
    public void add(Requests part) {
        n += part.n;
        undecided += part.undecided;
    }

}
