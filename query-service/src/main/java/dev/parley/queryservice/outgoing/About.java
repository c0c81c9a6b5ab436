package dev.parley.queryservice.outgoing;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import java.util.Optional;

/** Finds what an entry is about. */
final class About {

    private About() {
    }

    static Optional<Negotiation> negotiation(Entry entry, Views views) {
        return EventTypes.named(entry.type())
            .filter(type -> NegotiationEvent.class.isAssignableFrom(type.payload()))
            .flatMap(_ -> views.negotiations().find(new NegotiationId(entry.stream())));
    }

}
