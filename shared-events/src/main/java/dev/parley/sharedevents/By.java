package dev.parley.sharedevents;

import java.time.Instant;

/**
 * Who did something, in which role, and when it happened. Not part of an event's data: an
 * entry of the log carries it in {@code actor} and {@code occurredAt}.
 *
 * @param at when it happened, in UTC, to the microsecond
 */
public record By(PersonId person, Role role, Instant at) {
}
