package dev.parley.eventlog.axon;

import dev.parley.eventlog.Entry;
import java.time.Instant;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An entry as Axon reads events. */
class EntryEvent implements TrackedEventData<byte[]> {

    final Entry entry;

    EntryEvent(Entry entry) {
        this.entry = entry;
    }

    /** An event that no aggregate published is alone in a stream named after itself. */
    static TrackedEventData<byte[]> of(Entry entry) {
        return entry.stream().equals(entry.id()) ? new EntryEvent(entry) : new DomainEntryEvent(entry);
    }

    @Override
    public String getEventIdentifier() {
        return entry.id();
    }

    @Override
    public Instant getTimestamp() {
        return entry.occurredAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(HeaderMetaData.json(entry), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(entry.data(), byte[].class, entry.type(), revision());
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(entry.position());
    }

    private @Nullable String revision() {
        return entry.schema() == 0 ? null : Integer.toString(entry.schema());
    }

}
