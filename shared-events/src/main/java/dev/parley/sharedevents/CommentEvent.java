package dev.parley.sharedevents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say to each other beside the argument: it takes no side, and no rule and no
 * figure goes by it.
 */
public sealed interface CommentEvent extends NegotiationEvent {

    CommentId comment();

    /**
     * @param about the part that it is on; absent if it is on the request
     * @param mentions those who are asked to look at it
     */
    record CommentAdded(CommentId comment, @Nullable CommentedPart about, Narrative text,
            List<PersonId> mentions) implements CommentEvent {
    }

    /** Somebody has seen where they were mentioned, and needs to say nothing. */
    record MentionAcknowledged(CommentId comment) implements CommentEvent {
    }

}
