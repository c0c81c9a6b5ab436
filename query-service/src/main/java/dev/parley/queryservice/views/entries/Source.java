package dev.parley.queryservice.views.entries;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;

/**
 * Where in the log something was said, by whom, in which role, and when it happened. The
 * prose is read from there.
 */
public record Source(long position, PersonId by, Role role, Instant at) {

}
