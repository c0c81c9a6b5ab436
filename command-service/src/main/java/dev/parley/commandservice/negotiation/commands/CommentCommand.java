package dev.parley.commandservice.negotiation.commands;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** About what people say to each other beside the argument. */
public sealed interface CommentCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case AddComment _ -> Operation.ADD_COMMENT;
            case AcknowledgeMention _ -> Operation.ACKNOWLEDGE_MENTION;
        };
    }

    CommentId comment();

    /**
     * @param on the id of the claim, objection or option that it is on; absent if it is
     * on the request
     */
    record AddComment(NegotiationId negotiation, By by, CommentId comment, @Nullable String on, Narrative text,
            List<PersonId> mentions) implements CommentCommand {
    }

    record AcknowledgeMention(NegotiationId negotiation, By by, CommentId comment) implements CommentCommand {
    }

}
