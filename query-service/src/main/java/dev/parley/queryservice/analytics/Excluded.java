package dev.parley.queryservice.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history from before Parley that figures leave out, because an import does not know
 * what they count.
 */
public record Excluded(
        @Schema(description = "How many imported cases the filter asks for that are left out.") long imported,
        @Schema(description = "The figures that leave them out; all stands for every one.",
                example = "[\"all\"]") List<String> from,
        @Schema(description = "Why; absent where none is left out.") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) {

    private static final String WHY = "an import tells neither what was argued, nor until when an answer was wanted,"
            + " nor what was overridden or escalated";

    /** What an analytic leaves out of what {@code filter} asks for. */
    public static Excluded of(Analytic analytic, Views views, Filter filter) {
        Selection selection = Selection.of(views, filter, analytic.decidedOn());
        Requests imported = Breakdown.ofImported(selection, Requests::new).of(Group.ALL);
        return of(analytic.isAboutTheUndecided() ? imported.undecided() : imported.n(), analytic.liveAlone());
    }

    /** So many are left out by several analytics, whose figures are named with them. */
    public static Excluded of(long imported, Analytic... analytics) {
        return of(imported, Arrays.stream(analytics).flatMap(Analytic::liveAloneByName).toList());
    }

    private static Excluded of(long imported, List<String> from) {
        long left = from.isEmpty() ? 0 : imported;
        return new Excluded(left, from, left == 0 ? null : WHY);
    }

}
