package dev.parley.queryservice.web;

import dev.parley.queryservice.views.Views;
import java.time.Instant;

/**
 * Where a query is answered from.
 *
 * @param at the moment that ages and due dates are computed at
 */
public record Standpoint(Views views, Instant at) {

    public long position() {
        return views.position();
    }

}
