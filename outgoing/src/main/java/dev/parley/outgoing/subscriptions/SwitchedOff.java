package dev.parley.outgoing.subscriptions;

import java.time.Instant;

/** Nothing is sent until somebody switches it on again; nothing is lost by that. */
public record SwitchedOff(Reason because, Instant at) {

    /** Why. */
    public enum Reason {

        /** An administrator did. */
        BY_HAND,
        /** The target has answered 410. */
        GONE,
        /** The target has taken nothing for five days. */
        FAILED

    }

}
