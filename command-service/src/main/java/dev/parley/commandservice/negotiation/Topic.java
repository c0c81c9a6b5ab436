package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.Side;

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
