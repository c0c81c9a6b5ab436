package dev.parley.commandservice.web.retrospectives;

import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about retrospectives. */
public final class RetrospectiveBodies {

    private RetrospectiveBodies() {
    }

    /** The days to look back at, both included. */
    @Schema(description = "The days to look back at, both included.")
    public record RetrospectivePeriod(@NotNull @Schema(example = "2026-04-01") LocalDate from,
            @NotNull @Schema(example = "2026-06-30") LocalDate to) {
    }

    /** Something to talk about. */
    @Schema(description = "Something to talk about: a figure, a negotiation, or what the text says.")
    public record NewAgendaItem(@Nullable @Schema(example = "COUNTER_OPTIONS") FigureName figure,
            @Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12",
                    description = "The id of a negotiation.") String negotiation,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Why did the offers come so late?") String text) {
    }

    /** Something that was found. */
    @Schema(description = "Something that was found.")
    public record NewFinding(
            @NotNull @Size(max = Limits.TEXT) @Schema(
                    example = "We said yes because somebody at the top wanted it") String text,
            @Nullable @Schema(example = "Y11",
                    description = "The reason code that it is about; by it one sees later whether it recurred.") ReasonCode reason) {
    }

    /** Something to be done. */
    @Schema(description = "Something to be done.")
    public record NewAction(
            @NotNull @Size(max = Limits.TEXT) @Schema(example = "Ask what they know that we could look at") String text,
            @Nullable @Schema(example = "PRODUCT",
                    description = "SALES, PRODUCT, EXECUTIVE or FACILITATOR.") Role ownerRole,
            @Nullable @Schema(example = "2026-09-30") LocalDate due) {
    }

    /** That something was done. */
    @Schema(description = "That it was done.")
    public record Completion(@Nullable @Size(max = Limits.TEXT) @Schema(example = "We asked twice") String note) {
    }

    /** The end. */
    @Schema(description = "The end of the looking back.")
    public record Closing(@Nullable @Size(max = Limits.TEXT) @Schema(example = "All went well",
            description = "Why nothing was agreed on, if nothing was.") String noActionBecause) {
    }

}
