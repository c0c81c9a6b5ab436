package dev.parley.sharedevents;

import java.time.LocalDate;

/**
 * What somebody looked at who may look at everything. Each is a stream of its own, so
 * that nobody waits for anybody, and what is told once has one place.
 */
public sealed interface ReadingEvent extends Event {

    PersonId person();

    /** The stream whose only event it is. */
    String stream();

    /**
     * Somebody read narrative as an auditor.
     *
     * @param on the day, in UTC; there is one such event for each
     */
    record NarrativeRead(PersonId person, NegotiationId negotiation, LocalDate on) implements ReadingEvent {

        @Override
        public String stream() {
            return Ids.named("read " + person + " " + negotiation + " " + on);
        }

    }

    /**
     * Somebody took a copy of the log.
     *
     * @param id its own
     * @param size how many entries are in it
     */
    record LogExported(PersonId person, String id, long size) implements ReadingEvent {

        @Override
        public String stream() {
            return id;
        }

    }

}
