package dev.parley.command.negotiation;

import dev.parley.command.recording.ByMetaData;
import dev.parley.events.By;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.Side;

/** Something that a negotiation talks about: it decides on the commands about that. */
abstract class Topic {

    private final Negotiation negotiation;

    Topic(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    final Dossier dossier() {
        return negotiation.dossier();
    }

    final Side sideOf(NegotiationCommand command) {
        return dossier().sideOf(command.by());
    }

    final void record(By by, NegotiationEvent event) {
        ByMetaData.apply(event, by);
    }

}
