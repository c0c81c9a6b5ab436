package dev.parley.query.views.retrospectives;

import dev.parley.events.Role;
import dev.parley.query.views.entries.Source;

/** Somebody who joined, in the role they joined in. */
public record Participant(Role as, Source joined) {
}
