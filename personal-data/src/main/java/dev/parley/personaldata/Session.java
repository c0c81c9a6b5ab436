package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import java.time.Instant;

/** Somebody has signed in. */
public record Session(String id, PersonId person, Instant openedAt, Instant usedAt) {
}
