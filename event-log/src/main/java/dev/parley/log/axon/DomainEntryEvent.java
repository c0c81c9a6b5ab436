package dev.parley.log.axon;

import dev.parley.log.Entry;
import org.axonframework.eventhandling.DomainEventData;
import org.jspecify.annotations.Nullable;

/** An entry that an aggregate published. */
final class DomainEntryEvent extends EntryEvent implements DomainEventData<byte[]> {

    DomainEntryEvent(Entry entry) {
        super(entry);
    }

    /** The kind of aggregate is not in the log: who loads a stream knows it. */
    @Override
    public @Nullable String getType() {
        return null;
    }

    @Override
    public String getAggregateIdentifier() {
        return entry.stream();
    }

    @Override
    public long getSequenceNumber() {
        return entry.seq();
    }

}
