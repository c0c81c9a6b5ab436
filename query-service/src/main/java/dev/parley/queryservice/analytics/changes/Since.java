package dev.parley.queryservice.analytics.changes;

import java.time.Instant;

/**
 * From where on changes are looked at.
 *
 * @param position the last entry that is not looked at; 0 for the whole log
 * @param at when that entry was recorded
 */
public record Since(long position, Instant at) {

    /** The whole log. */
    static final Since START = new Since(0, Instant.EPOCH);

    boolean isStart() {
        return position == 0;
    }

}
