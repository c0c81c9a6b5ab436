package dev.parley.sharedevents;

import org.jspecify.annotations.Nullable;

/** What happens to objections. */
public sealed interface ObjectionEvent extends NegotiationEvent {

    ObjectionId objection();

    /**
     * @param option what would do the harm; {@link OptionId#NONE} is declining, and then
     * the objection is never blocking
     */
    record ObjectionRaised(ObjectionId objection, OptionId option, ReasonCode code, Narrative harm, Narrative argument,
            boolean blocking) implements ObjectionEvent {
    }

    /**
     * {@code into} is another option, which avoids the harm; the old option stays
     * blocked.
     */
    record ObjectionIntegrated(ObjectionId objection, OptionId into,
            @Nullable Narrative reason) implements ObjectionEvent {
    }

    record ObjectionWithdrawn(ObjectionId objection, @Nullable Narrative reason) implements ObjectionEvent {
    }

    record ObjectionOverruled(ObjectionId objection, Narrative reason) implements ObjectionEvent {
    }

}
