package dev.parley.commandservice.web.policy;

import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the whole team sets. */
public final class PolicyBodies {

    private PolicyBodies() {
    }

    /** Settings; what is absent stays as it was. */
    @Schema(description = "The settings to change; what is absent stays as it was.")
    public record PolicySettings(
            @Nullable @Min(0) @Max(8760) @Schema(example = "48",
                    description = "How long a last call runs, in hours; 0: none is needed.") Integer lastCallHours,
            @Nullable @Schema(
                    description = "Whether a no needs a counter-option, or why there is none.") Boolean counterOptionOnDecline,
            @Nullable @Schema(
                    description = "Whether a yes above the light limit names what it displaces and a forecast.") Boolean displacementAndForecast,
            @Nullable @DecimalMin("0") @DecimalMax("1000") @Schema(example = "2",
                    description = "Below how many person-days both are optional.") Double lightBelowEffort,
            @Nullable @Schema(
                    description = "Whether a decision needs a confirmed restatement.") Boolean restatementBeforeDecision,
            @Nullable @Min(1) @Max(3650) @Schema(example = "21",
                    description = "After how many days without a decision one may escalate.") Integer answerWithinDays,
            @Nullable @Min(0) @Max(1000) @Schema(example = "2",
                    description = "How often a request may be deferred.") Integer mostDeferrals,
            @Nullable @Min(1) @Max(1000) @Schema(example = "3",
                    description = "How many people of a team must have raised requests for it to be shown by itself.") Integer fewestPeopleShown,
            @Nullable @Schema(example = "Europe/Berlin", description = "In which dates are reckoned.") ZoneId timeZone,
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    description = "All of the team's own reason codes.") List<@NotNull @Valid OwnReason> ownReasons) {
    }

    /** A reason code of the team's own. */
    @Schema(description = "A reason code of the team's own.")
    public record OwnReason(@NotNull @Schema(example = "T01") ReasonCode code,
            @NotNull @Size(max = Limits.TITLE) @Schema(example = "PARTNER_NEEDS_IT") String name,
            @NotNull @Schema(example = "WEAK_YES") Reason.Kind kind,
            @Nullable @Schema(example = "YES", description = "What it argues for.") Favours favours,
            @NotNull @Size(max = Limits.TITLE) @Schema(example = "A partner is no customer.") String missing,
            @NotNull @Size(max = Limits.TITLE) @Schema(example = "Which customer gains from it?") String question) {

        Reason reason() {
            return new Reason(code, name, kind, favours, missing, question);
        }

    }

    /** How much work an area can take on. */
    @Schema(description = "How much work an area can take on in a quarter.")
    public record Capacity(@NotNull @Size(max = Limits.WORD) @Schema(example = "Reporting") String productArea,
            @NotNull @Pattern(regexp = "[12]\\d{3}-Q[1-4]") @Schema(example = "2026-Q3") String quarter,
            @NotNull @DecimalMin("0") @DecimalMax("1000000") @Schema(example = "240") Double personDays) {
    }

}
