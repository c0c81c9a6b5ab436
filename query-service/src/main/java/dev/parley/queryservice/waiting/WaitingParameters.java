package dev.parley.queryservice.waiting;

import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of what waits is asked for. */
record WaitingParameters(
        @Parameter(description = "One or more kinds of things to do.", example = "DECIDE") @Nullable List<Kind> kind,
        @Parameter(description = "Only what is overdue, or only what is not.") @Nullable Boolean overdue,
        @Parameter(
                description = "Only what waits for the caller in person, or only what does not.") @Nullable Boolean personal,
        @Parameter(description = "How many, the most pressing first.",
                schema = @Schema(minimum = "1", maximum = "500", defaultValue = "100")) @Nullable Integer limit) {

    private static final int DEFAULT_LIMIT = 100;

    private static final int MOST = 500;

    /** Which are asked for; null if all are. */
    @Nullable Predicate<Item> which() {
        return kind == null && overdue == null && personal == null ? null : this::matches;
    }

    private boolean matches(Item item) {
        return (kind == null || kind.contains(item.kind())) && (overdue == null || overdue == item.overdue())
                && (personal == null || personal == item.personal());
    }

    int size() {
        int size = Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
        if (size < 1 || size > MOST) {
            throw CallRules.INVALID_PARAMETER.exception("limit", "is from 1 to " + MOST + ", not " + size);
        }
        return size;
    }

}
