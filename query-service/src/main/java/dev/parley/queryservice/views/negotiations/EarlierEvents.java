package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.sharedevents.NegotiationEvent;
import java.util.List;

/**
 * What happened before in a negotiation. A view keeps no events; it asks for them only
 * where one of them was retracted or corrected.
 */
@FunctionalInterface
public interface EarlierEvents {

    /**
     * The first events of this stream.
     * @param count how many of them
     */
    List<Told> of(String stream, int count);

    /** An event, and the header of the entry that it stands in. */
    record Told(Recorded entry, NegotiationEvent event) {
    }

}
