package dev.parley.query.analytics.changes;

import dev.parley.events.NegotiationId;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The negotiations in which anything has been recorded since, imported history aside.
 *
 * @param count how many
 * @param latest those in which the last happened, at most 50, the latest first
 */
public record Moved(long count, List<MovedNegotiation> latest) {

    private static final int SHOWN = 50;

    /**
     * One of them, as it stands now.
     *
     * @param raisedSince whether it is new
     */
    public record MovedNegotiation(NegotiationId negotiation, State state, boolean raisedSince, Instant updatedAt) {
    }

    static Moved since(Views views, Since since) {
        List<Negotiation> moved = views.negotiations()
            .stream()
            .filter(negotiation -> !negotiation.imported() && negotiation.lastPosition() > since.position())
            .toList();
        return new Moved(moved.size(),
                moved.stream()
                    .sorted(Comparator.comparingLong(Negotiation::lastPosition).reversed())
                    .limit(SHOWN)
                    .map(one -> new MovedNegotiation(one.id(), one.state(),
                            one.request().raised().position() > since.position(), one.updatedAt()))
                    .toList());
    }

}
