package dev.parley.query.views.retrospectives;

import dev.parley.events.FindingId;
import dev.parley.events.ReasonCode;
import dev.parley.query.views.entries.Source;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param reason the reason code that it is about; by it one can tell whether it recurred
 */
public record Finding(FindingId id, @Nullable ReasonCode reason, Source noted) {
}
