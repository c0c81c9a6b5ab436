package dev.parley.queryservice.views.retrospectives;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.Role;

/** Somebody who joined, in the role they joined in. */
public record Participant(Role as, Source joined) {
}
