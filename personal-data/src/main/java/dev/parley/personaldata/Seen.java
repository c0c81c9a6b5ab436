package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has seen the log.
 *
 * @param since the position after which everything is news to them; absent on their first
 * visit
 * @param position the last that they were shown; 0 if none was
 * @param at when that was
 * @param guided whether they want to be led through a first negotiation
 */
public record Seen(PersonId person, @Nullable Long since, long position, Instant at, boolean guided) {

    /** Whoever stays away for as long has been away. */
    private static final Duration AWAY = Duration.ofMinutes(30);

    /** Within this the same again is not kept anew. */
    private static final Duration PRESENT = Duration.ofMinutes(1);

    static Seen nothing(PersonId person, Instant now) {
        return new Seen(person, null, 0, now, true);
    }

    Seen shown(long upTo, Instant now) {
        if (upTo <= position && now.isBefore(at.plus(PRESENT))) {
            return this;
        }
        boolean wasAway = position > 0 && now.isAfter(at.plus(AWAY));
        return new Seen(person, wasAway ? Long.valueOf(position) : since, Math.max(position, upTo), now, guided);
    }

    Seen caughtUp(long upTo, Instant now) {
        long last = Math.max(position, upTo);
        return new Seen(person, last, last, now, guided);
    }

    Seen unguided() {
        return new Seen(person, since, position, at, false);
    }

}
