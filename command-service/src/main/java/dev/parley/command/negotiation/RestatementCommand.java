package dev.parley.command.negotiation;

import dev.parley.events.By;
import dev.parley.events.NegotiationId;
import dev.parley.events.RestatementId;
import dev.parley.personal.Narrative;
import org.jspecify.annotations.Nullable;

/** About putting the other side's case in one's own words. */
public sealed interface RestatementCommand extends NegotiationCommand {

    RestatementId restatement();

    record RestateCase(NegotiationId negotiation, By by, RestatementId restatement,
            Narrative text) implements RestatementCommand {
    }

    record AnswerRestatement(NegotiationId negotiation, By by, RestatementId restatement, boolean confirmed,
            @Nullable Narrative note) implements RestatementCommand {
    }

}
