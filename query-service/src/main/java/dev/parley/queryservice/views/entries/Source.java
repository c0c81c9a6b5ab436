package dev.parley.queryservice.views.entries;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Where in the log something was said, by whom, in which role, and when it happened. The
 * prose is read from there.
 */
public record Source(long position, PersonId by, Role role, Instant at, boolean imported) {

    /**
     * The day that it happened on. History names days, not moments, and keeps them.
     * @param zone where what happened here has its days
     */
    public LocalDate on(ZoneId zone) {
        return LocalDate.ofInstant(at, imported ? ZoneOffset.UTC : zone);
    }

}
