package dev.parley.sharedevents;

/**
 * What was forgotten on purpose, and what must not be. One stream. A reason is sealed
 * like all narrative, for it tends to name whom it is about: it can be erased in its
 * turn.
 */
public sealed interface ErasureEvent extends Event {

    record ErasureRequested(ErasureId erasure, Subject subject, Narrative reason) implements ErasureEvent {
    }

    record ErasureApproved(ErasureId erasure, Narrative reason) implements ErasureEvent {
    }

    /**
     * In one commit with the approval, and only once nothing is left. Whoever follows the
     * log forgets what they remember of the subject.
     */
    record ErasureCompleted(ErasureId erasure, Subject subject, Destroyed destroyed) implements ErasureEvent {
    }

    record HoldPlaced(HoldId hold, Subject subject, Narrative reason) implements ErasureEvent {
    }

    record HoldReleased(HoldId hold, Narrative reason) implements ErasureEvent {
    }

}
