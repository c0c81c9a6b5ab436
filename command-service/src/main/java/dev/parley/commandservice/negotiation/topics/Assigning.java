package dev.parley.commandservice.negotiation.topics;

import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** Who answers for the request. */
public final class Assigning extends Topic {

    public Assigning(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(AssignDecider command) {
        new Check().refuse(Rule.OWN_REQUEST, negotiation().sides().isOn(Side.ASKING, command.person())).done();
        record(command.by(), new DeciderAssigned(command.person()));
    }

    @CommandHandler
    void on(Reroute command) {
        new Check().refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason())).done();
        record(command.by(), new RequestRerouted(command.productArea(), requireNonNull(command.reason())));
    }

    @CommandHandler
    void on(HandOver command) {
        Sides sides = negotiation().sides();
        PersonId from = command.from();
        new Check().refuse(Rule.SAME_PERSON, from.equals(command.to()))
            .refuse(Rule.NOT_INVOLVED, !sides.isMember(from))
            .refuse(Rule.NOT_YOURS, command.by().role() != Role.FACILITATOR && !command.by().person().equals(from))
            .refuse(Rule.ONE_SIDE_ONLY, sides.areOpposed(from, command.to()))
            .done();
        record(command.by(), new ResponsibilityHandedOver(from, command.to()));
    }

}
