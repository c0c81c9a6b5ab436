package dev.parley.commandservice.web.restatements;

import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said about the other side's case. */
public final class RestatementBodies {

    private RestatementBodies() {
    }

    /** The other side's case in one's own words. */
    @Schema(description = "The other side's case in one's own words.")
    public record NewRestatement(@NotNull @Size(max = Limits.TEXT) @Schema(
            example = "You need the figures before the board meets, whatever the format") String text) {
    }

    /** Whether that was it. */
    @Schema(description = "Whether that was it.")
    public record RestatementAnswer(@NotNull @Schema(example = "true") Boolean confirmed,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Exactly") String note) {
    }

}
