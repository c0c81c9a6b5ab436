package dev.parley.query.views;

import dev.parley.events.Event;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.PolicyEvent;
import dev.parley.events.RetrospectiveEvent;
import dev.parley.query.views.entries.Recorded;
import dev.parley.query.views.negotiations.Negotiations;
import dev.parley.query.views.policy.TeamPolicy;
import dev.parley.query.views.retrospectives.Retrospectives;
import java.time.Instant;

/**
 * All that the query side knows, as it stands after the entry at {@code position}.
 *
 * @param position the last entry that is in it; 0 if there is none
 * @param recordedAt when that entry was recorded
 */
public record Views(long position, Instant recordedAt, Negotiations negotiations, TeamPolicy policy,
        Retrospectives retrospectives) {

    public static Views empty() {
        return new Views(0, Instant.EPOCH, Negotiations.empty(), TeamPolicy.DEFAULT, Retrospectives.NONE);
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
            case NegotiationEvent happened -> at(entry, negotiations.apply(entry, happened), policy, retrospectives);
            case PolicyEvent set -> at(entry, negotiations, policy.apply(entry, set), retrospectives);
            case RetrospectiveEvent happened -> at(entry, negotiations, policy, retrospectives.apply(entry, happened));
        };
    }

    private static Views at(Recorded entry, Negotiations negotiations, TeamPolicy policy,
            Retrospectives retrospectives) {
        return new Views(entry.position(), entry.recordedAt(), negotiations, policy, retrospectives);
    }

}
