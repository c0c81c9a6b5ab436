package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.sharedevents.NegotiationEvent;

/**
 * An event as it is to be taken.
 *
 * @param event with its corrected fields
 * @param prose the position of the entry that holds its present texts
 * @param counts whether it was not retracted; what was stays to be seen, and changes
 * nothing else
 */
record AppliedEvent(Recorded entry, NegotiationEvent event, long prose, boolean counts) {

    static AppliedEvent asRecorded(Recorded entry, NegotiationEvent event) {
        return new AppliedEvent(entry, event, entry.position(), true);
    }

}
