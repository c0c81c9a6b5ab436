package dev.parley.queryservice.views.retrospectives;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.FindingId;
import dev.parley.sharedevents.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param reason the reason code that it is about; by it one can tell whether it recurred
 */
public record Finding(FindingId id, @Nullable ReasonCode reason, Source noted) {
}
