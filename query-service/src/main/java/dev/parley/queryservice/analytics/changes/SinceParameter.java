package dev.parley.queryservice.analytics.changes;

import dev.parley.queryservice.follow.PastViews;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.webapi.problem.CallRules;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.Standpoints;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where on changes are looked at. */
record SinceParameter(@Parameter(
        description = "A position, or an instant; without it, where the figures of the last retrospective stand, or"
                + " the start of the log if there was none.",
        example = "1200") @Nullable String from) {

    /** An instant stands for the last entry recorded by then. */
    Since in(Standpoint standpoint, PastViews pastViews) {
        if (from == null) {
            return lastRetrospective(standpoint.views().retrospectives().all());
        }
        long position = Standpoints.isPosition(from) ? Standpoints.position("from", from)
                : positionAt(from, standpoint, pastViews);
        if (position > standpoint.position()) {
            throw CallRules.INVALID_PARAMETER.exception("from",
                    "lies after " + standpoint.position() + ", where this is answered");
        }
        return position == 0 ? Since.START : new Since(position, pastViews.recordedAt(position));
    }

    private static Since lastRetrospective(List<Retrospective> all) {
        return all.isEmpty() ? Since.START : new Since(all.getLast().position(), all.getLast().opened().at());
    }

    private static long positionAt(String from, Standpoint standpoint, PastViews pastViews) {
        Instant moment = Standpoints.instant("from", from);
        if (moment.isAfter(standpoint.at())) {
            throw CallRules.INVALID_PARAMETER.exception("from",
                    "lies after " + standpoint.at() + ", when this is answered");
        }
        return pastViews.positionAt(moment);
    }

}
