package dev.parley.sharedevents;

/** What is said later about an entry; the entry itself is never changed. */
public sealed interface CorrectionEvent extends NegotiationEvent {

    /** The entry's position in the log. */
    long position();

    /** The entry's sequence number in its stream. */
    long seq();

    /**
     * @param field the name of the field of the entry's data
     */
    record EntryCorrected(long position, long seq, String field, Narrative value,
            Narrative reason) implements CorrectionEvent {
    }

    record EntryRetracted(long position, long seq, Narrative reason) implements CorrectionEvent {
    }

}
