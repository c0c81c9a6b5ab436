package dev.parley.eventlog;

import dev.parley.personaldata.EntryKey;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is to be recorded: all of {@link Entry} but what appending adds.
 *
 * @param stream whose event it is: the id of an aggregate
 * @param seq 0 for the first event of the stream, then without gaps
 * @param id the event's own id
 * @param type the event's stable name
 * @param schema the number of the form that {@code data} has; 0 if its type has none
 * @param occurredAt when what it tells happened
 * @param actor who did it
 * @param data JSON in UTF-8, narrative sealed, without line breaks
 * @param meta what else is known of it
 * @param key what the narrative is sealed with, null if there is none
 */
public record NewEntry(String stream, long seq, String id, String type, int schema, Instant occurredAt,
        Entry.Actor actor, byte[] data, Map<String, String> meta, @Nullable EntryKey key) {
}
