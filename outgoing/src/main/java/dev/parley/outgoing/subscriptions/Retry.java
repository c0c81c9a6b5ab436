package dev.parley.outgoing.subscriptions;

import java.time.Instant;

/**
 * An entry that is sent once more.
 *
 * @param attempts how often it has failed; 0 if somebody asked for it
 * @param since when it was tried first
 * @param next when it is tried again
 */
public record Retry(long position, String type, int attempts, Instant since, Instant next) {

}
