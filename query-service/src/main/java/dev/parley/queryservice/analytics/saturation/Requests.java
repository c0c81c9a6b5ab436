package dev.parley.queryservice.analytics.saturation;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Negotiation;

/** How many requests there are, whatever they ask for. */
final class Requests implements Tally<Boolean, Requests> {

    private long n;

    long n() {
        return n;
    }

    @Override
    public Boolean look(Negotiation negotiation) {
        return true;
    }

    @Override
    public void count(Boolean one) {
        n++;
    }

    @Override
    public void add(Requests part) {
        n += part.n;
    }

}
