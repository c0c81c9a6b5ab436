package dev.parley.queryservice.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The requests among those counted of which a step was inferred when they were imported.
 */
public record Inferred(@Schema(description = "How many requests.") long requests, @Schema(
        description = "What that means; absent where there is none.") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) {

    private static final String WHY = "the tracker that they come from did not record when they were raised, accepted"
            + " or reopened; it is reckoned from the day of the step that came after";

    /** Those that an analytic counts of what {@code filter} asks for. */
    public static Inferred of(Analytic analytic, Views views, Filter filter) {
        if (analytic.origins() == Origins.LIVE) {
            return new Inferred(0, null);
        }
        Selection selection = Selection.of(views, filter, analytic.decidedOn());
        long inferred = Breakdown.ofImported(selection, Requests::new).of(Group.ALL).inferred();
        return new Inferred(inferred, inferred == 0 ? null : WHY);
    }

}
