package dev.parley.commandservice.web.claims;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.ClaimOutcome;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about claims. */
public final class ClaimBodies {

    private ClaimBodies() {
    }

    /** A reason. */
    @Schema(description = "A reason for a yes or for a no.")
    public record NewClaim(
            @NotNull @Schema(example = "Y03",
                    description = "A code of the catalogue, GET /api/reasons.") ReasonCode code,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "Acme leaves if it is not there by June") String statement) {
    }

    /** What supports a claim. */
    @Schema(description = "What supports a claim.")
    public record NewEvidence(
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Call with Acme's CFO") String source,
            @Nullable @Schema(example = "2026-03-01", description = "The day that it is from.") LocalDate date,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "He said so twice") String note,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "https://crm.example/calls/17") String link) {
    }

    /** A question to whoever made a claim. */
    @Schema(description = "A question to whoever made the claim.")
    public record Challenge(
            @NotNull @Size(max = Limits.TEXT) @Schema(example = "Who else has this problem?") String question) {
    }

    /** What becomes of a claim. */
    @Schema(description = "What becomes of a claim.")
    public record ClaimResolution(@NotNull @Schema(example = "SUBSTANTIATED") ClaimOutcome outcome,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "The contract says so") String note) {
    }

}
