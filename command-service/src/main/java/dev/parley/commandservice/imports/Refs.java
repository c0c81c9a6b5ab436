package dev.parley.commandservice.imports;

import java.util.List;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;

/**
 * Which negotiation a ref stands for: always the same one, until its import is taken
 * back; then the next.
 */
final class Refs {

    private final LogReader log;

    Refs(LogReader log) {
        this.log = log;
    }

    NegotiationId of(String ref) {
        for (int earlier = 0;; earlier++) {
            NegotiationId negotiation = of(ref, earlier);
            if (!isTakenBack(negotiation)) {
                return negotiation;
            }
        }
    }

    /**
     * @param earlier how many there were before it
     */
    static NegotiationId of(String ref, int earlier) {
        String name = "import:" + ref;
        return new NegotiationId(Ids.named((earlier == 0) ? name : name + "\n" + earlier));
    }

    /** Nothing but an import, and the taking back of it. */
    private boolean isTakenBack(NegotiationId negotiation) {
        List<Entry> entries = log.stream(negotiation.value(), 0);
        return !entries.isEmpty() && entries.getLast().meta().containsKey(EventMetaData.TAKES_BACK);
    }

}
