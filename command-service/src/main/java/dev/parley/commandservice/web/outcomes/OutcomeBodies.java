package dev.parley.commandservice.web.outcomes;

import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of a decision. */
public final class OutcomeBodies {

    private OutcomeBodies() {
    }

    /** When it is or was delivered. */
    @Schema(description = "When it is planned to be delivered, or was.")
    public record Delivery(@Nullable @Schema(example = "2026-09-30") LocalDate plannedOn,
            @Nullable @Schema(example = "2026-09-29") LocalDate deliveredOn,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "https://tracker.example/REP-12") String link) {
    }

    /** What became of a deal. */
    @Schema(description = "What became of a deal.")
    public record Deal(@NotNull @Size(max = Limits.WORD) @Schema(example = "Acme") String account,
            @NotNull @Schema(example = "STAYED") DealOutcome outcome,
            @Nullable @Schema(example = "2026-10-15", description = "Today, if absent.") LocalDate on,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Renewal signed") String source,
            @Nullable @Schema(example = "HIGH") Confidence confidence) {
    }

    /** How the decision was made. */
    @Schema(description = "How the decision was made, as one side sees it.")
    public record ProcessScore(@NotNull @Min(1) @Max(5) @Schema(example = "4") Integer score,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "We were heard") String note) {
    }

    /** Whether what was expected came true. */
    @Schema(description = "Whether what was expected came true, as one side sees it.")
    public record Outcome(@NotNull @Schema(example = "true") Boolean cameTrue,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Twelve accounts use it weekly") String note) {
    }

}
