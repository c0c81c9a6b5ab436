package dev.parley.commandservice.negotiation.topics;

import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.Side;

/** Something that a negotiation talks about: it decides on the commands about that. */
public abstract class Topic {

    private final Supplier<NegotiationState> negotiation;

    Topic(Supplier<NegotiationState> negotiation) {
        this.negotiation = negotiation;
    }

    final NegotiationState negotiation() {
        return negotiation.get();
    }

    final Side sideOf(NegotiationCommand command) {
        return negotiation().sideOf(command.by());
    }

    final void record(By by, NegotiationEvent event) {
        ByMetaData.apply(event, by);
    }

}
