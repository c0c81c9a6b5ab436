package dev.parley.outgoing.mail;

import java.time.Instant;

/**
 * A notice that is to be sent.
 *
 * @param attempts how often the server has not taken it
 * @param next when it is tried
 */
record Waiting(Notice notice, int attempts, Instant next) {

    static Waiting first(Notice notice, Instant now) {
        return new Waiting(notice, 0, now);
    }

    Waiting again(Instant at) {
        return new Waiting(notice, attempts + 1, at);
    }

}
