package dev.parley.queryservice.views.entries;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;

/**
 * What an entry's header says of the event that it holds.
 *
 * @param position the entry's position in the log
 * @param seq its sequence number in its stream
 * @param recordedAt when it was appended
 * @param occurredAt when what it tells happened
 * @param imported whether it is history from before Parley
 */
public record Recorded(long position, String stream, long seq, Instant recordedAt, Instant occurredAt, PersonId actor,
        Role role, boolean imported) {

    public static Recorded of(Entry entry) {
        return new Recorded(entry.position(), entry.stream(), entry.seq(), entry.recordedAt(), entry.occurredAt(),
                new PersonId(entry.actor().id()), Role.valueOf(entry.actor().role()),
                "IMPORTED".equals(entry.meta().get(EventMetaData.ORIGIN)));
    }

    /** The same, naming who did it by this object. */
    public Recorded by(PersonId same) {
        return new Recorded(position, stream, seq, recordedAt, occurredAt, same, role, imported);
    }

    public Source source() {
        return new Source(position, actor, role, occurredAt, imported);
    }

}
