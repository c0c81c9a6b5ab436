package dev.parley.eventlog.axon;

import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.personaldata.Vault;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Turns the events that are published together into a commit, sealing their narrative.
 */
final class EventEntries {

    private final Vault vault;

    EventEntries(Vault vault) {
        this.vault = vault;
    }

    NewCommit commitOf(List<? extends EventMessage<?>> events, Serializer serializer) {
        String command = HeaderMetaData.command(events.getFirst());
        for (EventMessage<?> event : events) {
            Object other = event.getMetaData().get(EventMetaData.COMMAND);
            if (other != null && !other.equals(command)) {
                throw new IllegalStateException("a commit is made by one command, not by " + command + " and " + other);
            }
        }
        return new NewCommit(command, events.stream().map(event -> entryOf(event, serializer)).toList());
    }

    /**
     * Serialized here and now, for a message keeps what it was serialized to before, and
     * with which key that was sealed is not known.
     */
    private NewEntry entryOf(EventMessage<?> event, Serializer serializer) {
        Vault.Written<SerializedObject<byte[]>> payload = vault.sealing(event.getIdentifier(),
                () -> serializer.serialize(event.getPayload(), byte[].class));
        SerializedObject<byte[]> data = payload.content();
        boolean domain = event instanceof DomainEventMessage<?>;
        return new NewEntry(domain ? ((DomainEventMessage<?>) event).getAggregateIdentifier() : event.getIdentifier(),
                domain ? ((DomainEventMessage<?>) event).getSequenceNumber() : 0, event.getIdentifier(),
                data.getType().getName(), schema(data.getType().getRevision()), HeaderMetaData.occurredAt(event),
                HeaderMetaData.actor(event), data.getData(), HeaderMetaData.rest(event), payload.key());
    }

    private static int schema(@Nullable String revision) {
        return revision == null ? 0 : Integer.parseInt(revision);
    }

}
