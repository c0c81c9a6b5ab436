package dev.parley.commandservice.imports;

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
        return soFar(ref).negotiation();
    }

    /** What the log holds of the request. */
    ImportedSoFar soFar(String ref) {
        for (int earlier = 0;; earlier++) {
            ImportedSoFar soFar = ImportedSoFar.of(of(ref, earlier), log);
            if (!soFar.isTakenBack()) {
                return soFar;
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

}
