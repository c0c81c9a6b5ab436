package dev.parley.commandservice.negotiation.commands;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About objections. */
public sealed interface ObjectionCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case RaiseObjection _ -> Operation.RAISE_OBJECTION;
            case ResolveObjection resolve -> (resolve.outcome() == ObjectionOutcome.OVERRULED)
                    ? Operation.OVERRULE_OBJECTION : Operation.RESOLVE_OBJECTION;
        };
    }

    ObjectionId objection();

    /**
     * @param option what would do the harm: the ask if absent, {@link OptionId#NONE} for
     * declining
     */
    record RaiseObjection(NegotiationId negotiation, By by, ObjectionId objection, @Nullable OptionId option,
            ReasonCode code, @Nullable Narrative harm, @Nullable Narrative argument,
            boolean blocking) implements ObjectionCommand {
    }

    /**
     * @param into the option that it is integrated into
     */
    record ResolveObjection(NegotiationId negotiation, By by, ObjectionId objection, ObjectionOutcome outcome,
            @Nullable OptionId into, @Nullable Narrative reason) implements ObjectionCommand {
    }

    /** How an objection can end. */
    enum ObjectionOutcome {

        INTEGRATED, WITHDRAWN, OVERRULED

    }

}
