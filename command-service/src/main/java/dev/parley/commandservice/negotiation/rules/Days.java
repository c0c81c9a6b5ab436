package dev.parley.commandservice.negotiation.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** What the rules ask about days that somebody else wrote down somewhere on earth. */
public final class Days {

    // The zone where a day begins first: Kiritimati.
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private Days() {
    }

    /** Whether the day has not begun anywhere on earth. */
    public static boolean isAhead(@Nullable LocalDate day, Instant now) {
        return day != null && day.isAfter(LocalDate.ofInstant(now, EARLIEST));
    }

}
