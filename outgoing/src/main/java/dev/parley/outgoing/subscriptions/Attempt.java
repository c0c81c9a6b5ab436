package dev.parley.outgoing.subscriptions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry is being sent.
 *
 * @param number 1 for the first time
 * @param since when it was tried first
 * @param cursor the position that the subscription had come to; absent for what is sent
 * once more
 */
public record Attempt(long position, String type, int number, Instant since, @Nullable Long cursor) {

    public static Attempt first(long position, String type, long cursor, Instant now) {
        return new Attempt(position, type, 1, now, cursor);
    }

    public static Attempt again(Retry retry) {
        return new Attempt(retry.position(), retry.type(), retry.attempts() + 1, retry.since(), null);
    }

    Delivery ended(Delivery.State state, Instant now, @Nullable Integer status, @Nullable String problem) {
        return new Delivery(position, type, state, number, now, status, problem);
    }

}
