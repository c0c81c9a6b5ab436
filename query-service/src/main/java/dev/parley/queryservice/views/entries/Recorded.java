package dev.parley.queryservice.views.entries;

import dev.parley.eventlog.Entry;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's header says of the event that it holds.
 *
 * @param position the entry's position in the log
 * @param seq its sequence number in its stream
 * @param recordedAt when it was appended
 * @param occurredAt when what it tells happened
 * @param imported what its import says beside; absent of what happened here
 */
public record Recorded(long position, String stream, long seq, Instant recordedAt, Instant occurredAt, PersonId actor,
        Role role, @Nullable Imported imported) {

    public static Recorded of(Entry entry) {
        return new Recorded(entry.position(), entry.stream(), entry.seq(), entry.recordedAt(), entry.occurredAt(),
                new PersonId(entry.actor().id()), Role.valueOf(entry.actor().role()), Imported.of(entry.meta()));
    }

    /** The same, naming who did it, and who is said to have, by these objects. */
    public Recorded by(PersonId same, @Nullable Imported sameImported) {
        return new Recorded(position, stream, seq, recordedAt, occurredAt, same, role, sameImported);
    }

    public boolean isInferred() {
        return imported != null && imported.inferred();
    }

    public boolean isImported() {
        return imported != null;
    }

    public Source source() {
        return new Source(position, actor, role, occurredAt, imported);
    }

}
