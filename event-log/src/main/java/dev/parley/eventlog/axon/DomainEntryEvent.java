package dev.parley.eventlog.axon;

import dev.parley.eventlog.Entry;
import org.axonframework.eventhandling.DomainEventData;

/** An entry that an aggregate published. */
final class DomainEntryEvent extends EntryEvent implements DomainEventData<byte[]> {

    DomainEntryEvent(Entry entry) {
        super(entry);
    }

    /**
     * Empty: the kind of aggregate is not in the log, for who loads a stream knows it.
     */
    @Override
    public String getType() {
        return "";
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
