package dev.parley.commandservice.negotiation.commands;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About counter-options. */
public sealed interface OptionCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case ProposeCounterOption _ -> Operation.PROPOSE_COUNTER_OPTION;
            case RespondToCounterOption _ -> Operation.RESPOND_TO_COUNTER_OPTION;
        };
    }

    OptionId option();

    record ProposeCounterOption(NegotiationId negotiation, By by, OptionId option, Narrative summary,
            @Nullable Narrative solvesProblem, @Nullable Narrative strategyFit,
            @Nullable Narrative tradeOffs) implements OptionCommand {
    }

    record RespondToCounterOption(NegotiationId negotiation, By by, OptionId option, OptionAnswer answer,
            AnsweredBy answeredBy, @Nullable Narrative reason) implements OptionCommand {
    }

    /** What the asking side says to a counter-option. */
    enum OptionAnswer {

        ACCEPTED, REJECTED

    }

}
