package dev.parley.commandservice.web.corrections;

import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is said later about an entry. */
public final class CorrectionBodies {

    private CorrectionBodies() {
    }

    /** What an entry should have said. */
    @Schema(description = "What an entry should have said; both stay visible.")
    public record Correction(
            @NotNull @Min(1) @Schema(example = "17", description = "Where the entry is.") Long position,
            @NotNull @Size(max = Limits.WORD) @Schema(example = "neededBy",
                    description = "A field that its history calls correctable.") String field,
            @NotNull @Schema(implementation = Object.class, example = "2026-07-31", types = {
                    "string", "number", "array" },
                    description = "What should stand there: text, a day, a number, or a list of logins.") JsonNode value,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "A slip of the pen") String reason){
    }

    /** What no longer counts. */
    @Schema(description = "What no longer counts; it stays visible.")
    public record Retraction(
            @NotNull @Min(1) @Schema(example = "17", description = "Where the entry is.") Long position,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "It was about another customer") String reason) {
    }

}
