package dev.parley.commandservice.negotiation.topics;

import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.commandservice.negotiation.rules.Eligibility;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
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
    void on(AssignDecider command, KnownRoles known) {
        new Check().refuse(Rule.OWN_REQUEST, negotiation().sides().isOn(Side.ASKING, command.person()))
            .refuse(Rule.CANNOT_DECIDE, !new Eligibility(negotiation(), known).canBeAssigned(command.person()))
            .done();
        record(command.by(), new DeciderAssigned(command.person()));
    }

    @CommandHandler
    void on(Reroute command) {
        new Check().refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason())).done();
        record(command.by(), new RequestRerouted(command.productArea(), requireNonNull(command.reason())));
    }

    @CommandHandler
    void on(HandOver command, KnownRoles known) {
        Sides sides = negotiation().sides();
        PersonId from = command.from();
        Check check = new Check().refuse(Rule.SAME_PERSON, from.equals(command.to()))
            .refuse(Rule.NOT_INVOLVED, !sides.isResponsible(from))
            .refuse(Rule.NOT_YOURS, command.by().role() != Role.FACILITATOR && !command.by().person().equals(from))
            .refuse(Rule.ONE_SIDE_ONLY, sides.areOpposed(from, command.to()));
        checkSuccessor(check, command, new Eligibility(negotiation(), known));
        check.done();
        record(command.by(), new ResponsibilityHandedOver(from, command.to()));
    }

    private void checkSuccessor(Check check, HandOver command, Eligibility eligibility) {
        PersonId to = command.to();
        Side side = negotiation().sides().members().get(command.from());
        boolean decides = command.from().equals(negotiation().assignedDecider());
        check.refuse(Rule.CANNOT_TAKE_OVER, side != null && !eligibility.canFollowOn(side, to))
            .refuse(Rule.CANNOT_DECIDE, decides && !eligibility.canBeAssigned(to))
            .refuse(Rule.NOBODY_TO_ANSWER,
                    side == Side.ASKING && !negotiation().sides().isMember(to) && eligibility.wouldLeaveNobody(to));
    }

}
