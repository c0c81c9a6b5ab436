package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.sharedevents.rules.Rule;

/** What is asked of every command before its own rules are: state and side. */
public final class Admission {

    private Admission() {
    }

    /**
     * @throws Refusal if the command does not fit the state, or is not for this side
     */
    public static void check(NegotiationCommand command, NegotiationState negotiation) {
        Operation operation = command.operation();
        By by = command.by();
        State state = negotiation.state();
        new Check().refuse(operation.refusal(by.role(), state)).done();
        Side side = negotiation.sides().of(by.person(), by.role());
        new Check().refuse(Rule.ONE_SIDE_ONLY, negotiation.sides().isTorn(by.person(), by.role()))
            .refuse(operation.refusal(by.role(), state, side))
            .done();
    }

}
