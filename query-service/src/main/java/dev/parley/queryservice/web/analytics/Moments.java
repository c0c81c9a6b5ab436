package dev.parley.queryservice.web.analytics;

import dev.parley.queryservice.analytics.changes.Since;
import dev.parley.queryservice.follow.History;
import dev.parley.queryservice.web.QueryRules;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.Standpoints;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds the entry that changes are looked at from. */
@Component
final class Moments {

    private final History history;

    Moments(History history) {
        this.history = history;
    }

    /** A position, or an instant: the last entry recorded by then. */
    Since since(String from, Standpoint standpoint) {
        long position = Standpoints.isPosition(from) ? Standpoints.position("from", from)
                : positionAt(from, standpoint);
        if (position > standpoint.position()) {
            throw QueryRules.INVALID_PARAMETER.exception("from",
                    "lies after " + standpoint.position() + ", where this is answered");
        }
        return position == 0 ? new Since(0, Instant.EPOCH) : new Since(position, history.recordedAt(position));
    }

    private long positionAt(String from, Standpoint standpoint) {
        Instant moment = Standpoints.instant("from", from);
        if (moment.isAfter(standpoint.at())) {
            throw QueryRules.INVALID_PARAMETER.exception("from",
                    "lies after " + standpoint.at() + ", when this is answered");
        }
        return history.positionAt(moment);
    }

}
