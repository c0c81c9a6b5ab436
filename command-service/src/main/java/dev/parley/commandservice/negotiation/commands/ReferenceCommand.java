package dev.parley.commandservice.negotiation.commands;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceId;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About the deals and tickets in other systems that a negotiation is about. */
public sealed interface ReferenceCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case LinkReference _ -> Operation.LINK_REFERENCE;
            case RemoveReference _ -> Operation.REMOVE_REFERENCE;
        };
    }

    /**
     * @param reference as it is to be recorded
     */
    record LinkReference(NegotiationId negotiation, By by, ReferenceLinked reference) implements ReferenceCommand {
    }

    record RemoveReference(NegotiationId negotiation, By by, ReferenceId reference,
            @Nullable Narrative reason) implements ReferenceCommand {
    }

}
