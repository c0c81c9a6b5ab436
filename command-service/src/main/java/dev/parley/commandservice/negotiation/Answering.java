package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.RequestCommand.Reroute;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Rule;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** Who answers for the request. */
final class Answering extends Topic {

    Answering(Negotiation negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(AssignDecider command) {
        new Check().refuse(Rule.OWN_REQUEST, dossier().sides().isOn(Side.ASKING, command.person())).done();
        record(command.by(), new DeciderAssigned(command.person()));
    }

    @CommandHandler
    void on(Reroute command) {
        new Check().refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason())).done();
        record(command.by(), new RequestRerouted(command.productArea(), requireNonNull(command.reason())));
    }

    @CommandHandler
    void on(HandOver command) {
        Sides sides = dossier().sides();
        PersonId from = command.from();
        new Check().refuse(Rule.SAME_PERSON, from.equals(command.to()))
            .refuse(Rule.NOT_INVOLVED, !sides.isMember(from))
            .refuse(Rule.NOT_YOURS, command.by().role() != Role.FACILITATOR && !command.by().person().equals(from))
            .refuse(Rule.ONE_SIDE_ONLY, sides.areOpposed(from, command.to()))
            .done();
        record(command.by(), new ResponsibilityHandedOver(from, command.to()));
    }

}
