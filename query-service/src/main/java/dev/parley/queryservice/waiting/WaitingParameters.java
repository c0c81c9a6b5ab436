package dev.parley.queryservice.waiting;

import dev.parley.queryservice.web.Cursor;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.Standpoints;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of what waits is asked for. */
record WaitingParameters(
        @Parameter(description = "One or more kinds of things to do.", example = "DECIDE") @Nullable List<Kind> kind,
        @Parameter(description = "Only what waits in this negotiation.",
                example = "01a22208-2f02-797a-a676-79c1dd68237f") @Nullable String negotiation,
        @Parameter(description = "Only what is overdue, or only what is not.") @Nullable Boolean overdue,
        @Parameter(
                description = "Only what waits for the caller in person, or only what does not.") @Nullable Boolean personal,
        @Parameter(description = "How many on a page, the most pressing first.",
                schema = @Schema(type = "integer", defaultValue = "100")) @Min(1) @Max(500) @Nullable Integer limit,
        @Parameter(description = "Where to go on: next of the page before.") @Nullable String cursor) {

    private static final int DEFAULT_LIMIT = 100;

    private static final int MOST_SHOWN = 1_000_000_000;

    /** Which are asked for; null if all are. */
    @Nullable Predicate<Item> which() {
        return kind == null && negotiation == null && overdue == null && personal == null ? null : this::matches;
    }

    private boolean matches(Item item) {
        return (kind == null || kind.contains(item.kind()))
                && (negotiation == null || negotiation.equals(String.valueOf(item.negotiation())))
                && (overdue == null || overdue == item.overdue()) && (personal == null || personal == item.personal());
    }

    /** What is asked for by this caller, whatever the page. */
    private String query(Caller caller) {
        return caller.person() + " " + caller.role() + " " + kind + " " + negotiation + " " + overdue + " " + personal;
    }

    /** How many were on the pages before. */
    int shown(Caller caller) {
        Cursor going = Cursor.read(cursor);
        if (going == null) {
            return 0;
        }
        long shown = Standpoints.position("cursor", going.after(query(caller)).getFirst());
        if (shown > MOST_SHOWN) {
            throw Cursor.notOurs();
        }
        return (int) shown;
    }

    /** The cursor of the next page, if there is one. */
    @Nullable String next(Standpoint standpoint, Caller caller, int shown, int total) {
        return shown >= total ? null : Cursor.of(standpoint, query(caller), List.of(Integer.toString(shown))).encoded();
    }

    int size() {
        return Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
    }

}
