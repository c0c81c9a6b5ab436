package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is said later about an entry; the entry itself is never changed. */
public sealed interface CorrectionEvent extends NegotiationEvent {

    /** The entry's position in the log. */
    long position();

    /** The entry's sequence number in its stream. */
    long seq();

    /**
     * A fact of an entry was other than it says.
     *
     * @param field what is corrected, by the name that {@code CorrectableFields} has
     * @param corrected the entry's event as it should have been; its other texts stay
     * sealed with the keys that they were written with
     */
    record EntryCorrected(long position, long seq, String field,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME,
                    include = JsonTypeInfo.As.WRAPPER_OBJECT) NegotiationEvent corrected,
            Narrative reason) implements CorrectionEvent {
    }

    /** An entry no longer counts, nor does what hangs on it. */
    record EntryRetracted(long position, long seq, Narrative reason) implements CorrectionEvent {
    }

}
