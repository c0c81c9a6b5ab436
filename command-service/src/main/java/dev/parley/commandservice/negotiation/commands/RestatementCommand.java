package dev.parley.commandservice.negotiation.commands;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About putting the other side's case in one's own words. */
public sealed interface RestatementCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case RestateCase _ -> Operation.RESTATE_CASE;
            case AnswerRestatement _ -> Operation.ANSWER_RESTATEMENT;
        };
    }

    RestatementId restatement();

    record RestateCase(NegotiationId negotiation, By by, RestatementId restatement,
            Narrative text) implements RestatementCommand {
    }

    record AnswerRestatement(NegotiationId negotiation, By by, RestatementId restatement, boolean confirmed,
            @Nullable Narrative note) implements RestatementCommand {
    }

}
