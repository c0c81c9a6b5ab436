package dev.parley.query.views;

import dev.parley.events.Event;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.PolicyEvent;
import dev.parley.events.RetrospectiveEvent;
import dev.parley.query.views.entries.Recorded;
import dev.parley.query.views.negotiations.Negotiations;
import dev.parley.query.views.policy.TeamPolicy;
import java.time.Instant;

/**
 * All that the query side knows, as it stands after the entry at {@code position}.
 *
 * @param position the last entry that is in it; 0 if there is none
 * @param recordedAt when that entry was recorded
 */
public record Views(long position, Instant recordedAt, Negotiations negotiations, TeamPolicy policy) {

    public static Views empty() {
        return new Views(0, Instant.EPOCH, Negotiations.empty(), TeamPolicy.DEFAULT);
    }

    /**
     * The views after one more entry.
     * @throws IllegalArgumentException if it is not the next one
     */
    public Views apply(Recorded entry, Event event) {
        if (entry.position() != position + 1) {
            throw new IllegalArgumentException("entry " + entry.position() + " does not follow " + position);
        }
        return switch (event) {
            case NegotiationEvent happened ->
                new Views(entry.position(), entry.recordedAt(), negotiations.apply(entry, happened), policy);
            case PolicyEvent set ->
                new Views(entry.position(), entry.recordedAt(), negotiations, policy.apply(entry, set));
            case RetrospectiveEvent _ -> new Views(entry.position(), entry.recordedAt(), negotiations, policy);
        };
    }

}
