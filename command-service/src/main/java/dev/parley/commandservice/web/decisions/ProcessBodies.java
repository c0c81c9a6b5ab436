package dev.parley.commandservice.web.decisions;

import dev.parley.sharedevents.DecisionEvent;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionId;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a decision comes about, and what comes after it. */
public final class ProcessBodies {

    private ProcessBodies() {
    }

    /** What is about to be decided. */
    @Schema(description = "What is about to be decided.")
    public record LastCall(@NotNull @Schema(example = "ACCEPTED_COUNTER") Disposition disposition,
            @Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12") OptionId optionId) {
    }

    /** Why an executive is asked. */
    @Schema(description = "Why an executive is asked to decide.")
    public record Escalation(
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Four weeks without an answer") String reason) {
    }

    /** What replaces a decision. */
    @Schema(description = "What replaces the decision, and why.")
    public record DecisionOverride(@NotNull @Schema(example = "ACCEPTED") Disposition disposition,
            @Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12") OptionId optionId,
            @Nullable @Schema(example = "2026-06-30") LocalDate revisitOn,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "We enter the market this year") String reason,
            @Nullable @Schema(example = "STRATEGY") OverrideCause cause) {
    }

    /** Whether somebody stands behind it. */
    @Schema(description = "Whether the caller stands behind the decision.")
    public record Stance(@NotNull @Schema(example = "DISSENT") DecisionEvent.Stance stance,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "I would have waited for the data") String note) {
    }

    /** What is new. */
    @Schema(description = "What is new since the decision.")
    public record Reopening(
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    example = "[\"0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e13\"]") List<@NotNull EvidenceId> evidenceIds,
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    example = "[\"0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e14\"]") List<@NotNull DemandId> demandIds,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "A second account has it too") String news) {
    }

    /** What takes its place. */
    @Schema(description = "Which later request takes its place.")
    public record Supersession(@NotNull @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e15") NegotiationId by) {
    }

}
