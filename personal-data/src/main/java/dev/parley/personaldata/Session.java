package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has signed in.
 *
 * @param provided what the identity provider calls the session of its own that this one
 * came from, empty if it did not say; absent for who signed in here
 */
public record Session(String id, PersonId person, Instant openedAt, Instant usedAt, @Nullable String provided) {
}
