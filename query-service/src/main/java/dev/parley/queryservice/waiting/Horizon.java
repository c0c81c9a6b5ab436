package dev.parley.queryservice.waiting;

import java.time.Instant;

/**
 * The moment that due dates are computed at, and for how long before and after it every
 * comparison made with it comes out the same: until then what was looked up for
 * {@code waiting} holds.
 */
final class Horizon {

    private final Instant at;

    private Instant since = Instant.MIN;

    private Instant until = Instant.MAX;

    Horizon(Instant at) {
        this.at = at;
    }

    Instant at() {
        return at;
    }

    /** Whether a moment has come. */
    boolean hasCome(Instant moment) {
        if (at.isBefore(moment)) {
            until = moment.isBefore(until) ? moment : until;
            return false;
        }
        since = moment.isAfter(since) ? moment : since;
        return true;
    }

    /** Lets it end where another one does too. */
    void narrowTo(Horizon other) {
        since = other.since.isAfter(since) ? other.since : since;
        until = other.until.isBefore(until) ? other.until : until;
    }

    /** Whether all that was asked would be answered alike at another moment. */
    boolean covers(Instant other) {
        return !other.isBefore(since) && other.isBefore(until);
    }

}
