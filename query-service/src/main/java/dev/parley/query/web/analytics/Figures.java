package dev.parley.query.web.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.query.analytics.decisions.DecisionCounts;
import dev.parley.query.analytics.reasons.ReasonGroup;
import dev.parley.query.web.FilterShown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the figures have in common beside their groups. */
final class Figures {

    private Figures() {
    }

    /** What was counted, and how it is broken down. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counted(@JsonUnwrapped FilterShown filter, @Nullable String basis, @Nullable String groupBy) {
    }

    /** An answer with decisions. */
    record DecisionFigures(long position, Instant at, Counted filter, List<DecisionCounts> groups) {
    }

    /** An answer with reasons. */
    record ReasonFigures(long position, Instant at, Counted filter, List<ReasonGroup> groups) {
    }

}
