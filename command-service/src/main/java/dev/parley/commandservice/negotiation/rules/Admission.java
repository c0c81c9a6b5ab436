package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.State;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.rules.Rule;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Side;

/** What is asked of every command before its own rules are: role, state and side. */
public final class Admission {

    private Admission() {
    }

    /**
     * @throws Refusal if the role may not give the command
     */
    public static void checkRole(NegotiationCommand command) {
        if (!Permission.rolesFor(command).contains(command.by().role())) {
            throw Refusal.notInThisRole(Rule.WRONG_ROLE);
        }
    }

    /**
     * @throws Refusal if the command does not fit the state, or is not for this side
     */
    public static void checkStateAndSide(NegotiationCommand command, NegotiationState negotiation) {
        State state = negotiation.state();
        new Check().refuse(StateTable.refusalIn(state), !StateTable.statesFor(command).contains(state)).done();
        By by = command.by();
        Side needed = Permission.sideFor(command);
        Side side = negotiation.sides().of(by);
        new Check().refuse(Rule.ONE_SIDE_ONLY, negotiation.sides().isTornBy(by))
            .refuse(Rule.ASKING_SIDE_ONLY, needed == Side.ASKING && side == Side.ANSWERING)
            .refuse(Rule.ANSWERING_SIDE_ONLY, needed == Side.ANSWERING && side == Side.ASKING)
            .done();
    }

}
