package dev.parley.queryservice.analytics.unresolved;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.analytics.WaitingTime;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.List;

/** How many are late, and of how many. */
final class LateTally implements Tally<WaitingTime, LateTally> {

    private final Today today;

    long raised;

    long deferredPastRevisit;

    long undecidedPastAnswer;

    LateTally(Today today) {
        this.today = today;
    }

    @Override
    public Object kind() {
        return List.of(getClass(), today);
    }

    @Override
    public WaitingTime observe(Negotiation negotiation) {
        return WaitingTime.of(negotiation);
    }

    @Override
    public void count(WaitingTime one) {
        raised++;
        deferredPastRevisit += one.isPastRevisit(today) ? 1 : 0;
        undecidedPastAnswer += one.isTooLong(today) ? 1 : 0;
    }

    @Override
    public void add(LateTally part) {
        raised += part.raised;
        deferredPastRevisit += part.deferredPastRevisit;
        undecidedPastAnswer += part.undecidedPastAnswer;
    }

}
