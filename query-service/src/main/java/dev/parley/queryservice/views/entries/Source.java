package dev.parley.queryservice.views.entries;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where in the log something was said, by whom, in which role, and when it happened. The
 * prose is read from there.
 *
 * @param by who recorded it
 * @param imported what its import says beside; absent of what happened here
 */
public record Source(long position, PersonId by, Role role, Instant at, @Nullable Imported imported) {

    /**
     * Who said it: whoever recorded it, but of what was imported whom the file names, or
     * nobody.
     */
    public @Nullable PersonId author() {
        return imported == null ? by : imported.by();
    }

    /**
     * The day that it happened on. History names days, not moments, and keeps them.
     * @param zone where what happened here has its days
     */
    public LocalDate on(ZoneId zone) {
        return LocalDate.ofInstant(at, imported != null ? ZoneOffset.UTC : zone);
    }

}
