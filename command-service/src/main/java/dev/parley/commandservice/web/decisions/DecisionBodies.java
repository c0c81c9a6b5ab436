package dev.parley.commandservice.web.decisions;

import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning.Merit;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided, and why. */
public final class DecisionBodies {

    private DecisionBodies() {
    }

    /** A decision. */
    @Schema(description = "What is decided, and why. What the workflow demands depends on the disposition.")
    public record Decision(@NotNull @Schema(example = "ACCEPTED") Disposition disposition,
            @Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12",
                    description = "The counter-option that is accepted.") OptionId optionId,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Half of our accounts have it") String rationale,
            @Nullable @Size(max = Limits.ITEMS) @Schema(example = "[\"The new dashboard moves to autumn\"]",
                    description = "What a yes pushes back.") List<@NotNull @Size(max = Limits.TEXT) String> displaces,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "The team has nothing else this month") String displacesNothingBecause,
            @Nullable @Valid Forecast forecast,
            @Nullable @Schema(example = "false", defaultValue = "false") Boolean acknowledgesWeakReasons,
            @Nullable @Size(max = Limits.ITEMS) List<@NotNull @Valid Ground> grounds,
            @Nullable @Schema(example = "HIGH",
                    description = "How good the idea is, apart from the answer.") Merit merit,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "Every way to do it breaks the same rule") String noAlternativeBecause,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "The ask cannot be secured in time") String imposedBecause,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "You will have your figures every morning from May") String customerWording,
            @Nullable @Schema(example = "2026-06-30") LocalDate revisitOn,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "When the new data store is live") String revisitWhen,
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    example = "[\"Acme takes part in the pilot\"]") List<@NotNull @Size(
                            max = Limits.TEXT) String> conditions,
            @Nullable @Schema(example = "2026-03-31", description = "Today, if absent.") LocalDate decidedOn,
            @Nullable @Size(max = Limits.ITEMS) @Schema(example = "[\"product\"]",
                    description = "The logins of those who decided: of PRODUCT, or EXECUTIVE where it was escalated;"
                            + " the caller if absent.") List<@NotNull @Size(max = Limits.WORD) String> decidedBy,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Product council") String forum, @Nullable @Size(
                    max = Limits.TEXT) @Schema(example = "https://wiki.example/council/31") String minutesLink) {
    }

    /** What an expedited decision left out. */
    @Schema(description = "What an expedited decision left out: the forecast of a yes, or of a no why there is no"
            + " alternative.")
    public record DecisionCompletion(@Nullable @Valid Forecast forecast, @Nullable @Size(max = Limits.TEXT) @Schema(
            example = "Every way to do it breaks the same rule") String noAlternativeBecause) {
    }

    /** What a decision is expected to lead to. */
    @Schema(description = "What the decision is expected to lead to.")
    public record Forecast(
            @NotNull @Size(max = Limits.TEXT) @Schema(example = "Ten accounts use it weekly") String statement,
            @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(example = "0.7") Double probability,
            @NotNull @Schema(example = "2026-09-30") LocalDate reviewOn) {
    }

    /** A reason of the deciding side. */
    @Schema(description = "A reason that the deciding side gives.")
    public record Ground(@NotNull @Schema(example = "G03") ReasonCode code,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "240 of 480 accounts asked") String statement) {
    }

}
