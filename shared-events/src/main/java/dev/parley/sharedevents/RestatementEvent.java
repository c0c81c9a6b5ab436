package dev.parley.sharedevents;

import org.jspecify.annotations.Nullable;

/** One side puts the other's case in its own words. */
public sealed interface RestatementEvent extends NegotiationEvent {

    RestatementId restatement();

    /**
     * @param side whose words they are; the case restated is the other side's
     */
    record CaseRestated(RestatementId restatement, Side side, Narrative text) implements RestatementEvent {
    }

    record RestatementConfirmed(RestatementId restatement, @Nullable Narrative note) implements RestatementEvent {
    }

    record RestatementRejected(RestatementId restatement, @Nullable Narrative note) implements RestatementEvent {
    }

}
