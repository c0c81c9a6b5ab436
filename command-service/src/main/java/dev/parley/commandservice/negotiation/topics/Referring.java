package dev.parley.commandservice.negotiation.topics;

import dev.parley.commandservice.negotiation.commands.ReferenceCommand.LinkReference;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.RemoveReference;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.References;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.ReferenceEvent.ReferenceRemoved;
import dev.parley.sharedevents.rules.Rule;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** What it is about in other systems. */
public final class Referring extends Topic {

    public Referring(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(LinkReference command) {
        new Check().refuse(Rule.UNKNOWN_DEMAND, isUnknown(command.reference().demand()))
            .refuse(Rule.ALREADY_LINKED, linked().has(command.reference()))
            .done();
        record(command.by(), command.reference());
    }

    @CommandHandler
    void on(RemoveReference command) {
        if (!linked().has(command.reference())) {
            throw Refusal.unknown(Rule.UNKNOWN_REFERENCE);
        }
        record(command.by(), new ReferenceRemoved(command.reference(), command.reason()));
    }

    private boolean isUnknown(@Nullable DemandId demand) {
        return demand != null && negotiation().demands().demands().find(demand) == null;
    }

    private References linked() {
        return References.of(negotiation().entries().counted());
    }

}
