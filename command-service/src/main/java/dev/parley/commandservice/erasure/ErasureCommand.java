package dev.parley.commandservice.erasure;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.HoldId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.rules.Operation;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Something that is to be forgotten, or must not be. */
public sealed interface ErasureCommand {

    /** The one stream that it all goes to. */
    String STREAM = "erasures";

    @TargetAggregateIdentifier
    default String stream() {
        return STREAM;
    }

    By by();

    /** The row of the table of who may do what that it stands in. */
    default Operation operation() {
        return switch (this) {
            case RequestErasure _ -> Operation.REQUEST_ERASURE;
            case ApproveErasure _ -> Operation.APPROVE_ERASURE;
            case PlaceHold _ -> Operation.PLACE_HOLD;
            case ReleaseHold _ -> Operation.RELEASE_HOLD;
        };
    }

    /** Asks for something to be forgotten. */
    record RequestErasure(ErasureId erasure, By by, Subject subject, Narrative reason) implements ErasureCommand {
    }

    /** Approves what somebody else has asked for: it is destroyed now. */
    record ApproveErasure(ErasureId erasure, By by, Narrative reason) implements ErasureCommand {
    }

    /** Keeps something from being erased, until it is released. */
    record PlaceHold(HoldId hold, By by, Subject subject, Narrative reason) implements ErasureCommand {
    }

    record ReleaseHold(HoldId hold, By by, Narrative reason) implements ErasureCommand {
    }

}
