package dev.parley.outgoing.subscriptions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed.
 *
 * @param status what the target answered; absent if it did not
 * @param problem what was wrong; never where it was sent to
 * @param next when it is to be tried again
 */
public record Failure(@Nullable Integer status, String problem, Instant next) {

    private static final int GONE = 410;

    /** Whether the target says that it wants nothing more. */
    boolean isGone() {
        return status != null && status == GONE;
    }

}
