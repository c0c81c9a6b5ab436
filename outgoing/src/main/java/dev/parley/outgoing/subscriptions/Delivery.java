package dev.parley.outgoing.subscriptions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry.
 *
 * @param attempts how often it was tried
 * @param at when it was tried last
 * @param status what the target answered; absent if it did not
 * @param problem why it failed; absent if it did not
 */
public record Delivery(long position, String type, State state, int attempts, Instant at, @Nullable Integer status,
        @Nullable String problem) {

    /** How it stands with it. */
    public enum State {

        /** The target has taken it. */
        DELIVERED,
        /** It is tried again. */
        WAITING,
        /**
         * It has failed for too long and is tried no more, unless somebody asks for it.
         */
        GIVEN_UP

    }

}
