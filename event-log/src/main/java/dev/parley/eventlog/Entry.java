package dev.parley.eventlog;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of the log, as its line says it.
 *
 * @param position 1 for the first entry, then without gaps
 * @param first the position of the first entry of its commit
 * @param last the position of the last entry of its commit
 * @param recordedAt when it was appended; never decreases along the log
 * @param stream whose event it is: the id of an aggregate
 * @param seq 0 for the first event of the stream, then without gaps
 * @param id the event's own id
 * @param type the event's stable name
 * @param schema the number of the form that {@code data} has; 0 if its type has none
 * @param occurredAt when what it tells happened
 * @param command the id of the command that it came from
 * @param data JSON in UTF-8, narrative sealed
 * @param meta what else is known of it
 */
public record Entry(long position, long first, long last, Instant recordedAt, String stream, long seq, String id,
        String type, int schema, Instant occurredAt, Actor actor, String command, byte[] data,
        Map<String, String> meta) {

    /** Who did it: a pseudonym and a role. */
    public record Actor(String id, String role) {

        /** What stands where nobody was named. */
        public static final Actor NOBODY = new Actor("-", "-");

    }

    public boolean endsCommit() {
        return position == last;
    }

}
