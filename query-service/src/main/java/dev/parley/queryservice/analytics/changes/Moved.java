package dev.parley.queryservice.analytics.changes;

import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.State;
import java.time.Instant;
import java.util.List;

/**
 * The negotiations in which anything has been recorded since, imported history aside.
 *
 * @param count how many
 * @param latest those in which the last happened, at most 50, the latest first
 */
public record Moved(long count, List<MovedNegotiation> latest) {

    /**
     * One of them, as it stands now.
     *
     * @param raisedSince whether it is new
     */
    public record MovedNegotiation(NegotiationId negotiation, State state, boolean raisedSince, Instant updatedAt) {
    }

    static Moved of(SinceTally tally, Since since) {
        return new Moved(tally.moved,
                tally.latestFirst()
                    .stream()
                    .map(one -> new MovedNegotiation(one.id(), one.state(),
                            one.request().raised().position() > since.position(), one.updatedAt()))
                    .toList());
    }

}
