package dev.parley.queryservice.views.erasures;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.HoldId;
import dev.parley.sharedevents.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that must not be erased.
 *
 * @param released absent while it holds
 */
public record Hold(HoldId id, Subject subject, Source placed, @Nullable Source released) {

    Hold releasedBy(Source source) {
        return new Hold(id, subject, placed, source);
    }

}
