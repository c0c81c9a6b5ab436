package dev.parley.commandservice.web.requests;

import dev.parley.commandservice.web.claims.ClaimBodies.NewClaim;
import dev.parley.commandservice.web.references.ReferenceBodies.NewReference;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.Stake;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a request and its demands. */
public final class RequestBodies {

    private RequestBodies() {
    }

    /** What a customer needs. */
    @Schema(description = "A customer's problem and, apart from it, what they would like built.")
    public record NewRequest(@NotNull @Size(max = Limits.TITLE) @Schema(example = "Export of reports") String title,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "Acme's controllers copy the figures by hand every morning") String problem,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "A button that exports a report to Excel") String ask,
            @Nullable @Size(max = Limits.WORD) @Schema(example = "EMEA") String salesTeam,
            @Nullable @Size(max = Limits.WORD) @Schema(example = "Reporting") String productArea,
            @Nullable @Size(max = Limits.WORD) @Schema(example = "ENTERPRISE") String segment,
            @Nullable @Size(max = Limits.ITEMS) List<@NotNull @Valid NewDemand> demands,
            @Nullable @Size(max = Limits.ITEMS) List<@NotNull @Valid NewClaim> claims,
            @Nullable @Size(max = Limits.ITEMS) @Schema(example = "[\"sales2\"]",
                    description = "The logins of those that it is raised for.") List<@NotNull @Size(
                            max = Limits.WORD) String> onBehalfOf,
            @Nullable @Valid ExistingCommitment existingCommitment, @Nullable @Valid Expedited expedited,
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    description = "What the request is in other systems.") List<@NotNull @Valid NewReference> references) {
    }

    /** What changes of a request. */
    @Schema(description = "What changes; what is absent stays as it was.")
    public record Revision(@Nullable @Size(max = Limits.TITLE) @Schema(example = "Export of all reports") String title,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "They copy them twice a day") String problem,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "An export of every report") String ask) {
    }

    /** An account that has the problem. */
    @Schema(description = "An account that has the problem.")
    public record NewDemand(@NotNull @Size(max = Limits.WORD) @Schema(example = "Acme") String account,
            @Nullable @Valid NewStake stake, @Nullable @Schema(example = "2026-06-30") LocalDate neededBy,
            @Nullable @Size(max = Limits.ITEMS) @Schema(
                    description = "What the demand is in other systems.") List<@NotNull @Valid NewReference> references) {
    }

    /** What it is worth. */
    @Schema(description = "What it is worth.")
    public record NewStake(
            @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 4) @Schema(example = "120000",
                    description = "With no more decimals than the currency has.") BigDecimal amount,
            @NotNull @Schema(example = "EUR", minLength = 3, maxLength = 3,
                    description = "A code of ISO 4217, in either case.") String currency,
            @NotNull @Schema(example = "ARR") Stake.Basis basis,
            @Nullable @Size(max = Limits.WORD) @Schema(example = "negotiation",
                    description = "The deal stage, in the team's own word.") String stage) {

        public NewStake {
            currency = Money.currency(currency);
            Money.check(amount, currency);
        }

    }

    /** What was promised before. */
    @Schema(description = "What had been promised to the customer before.")
    public record ExistingCommitment(@NotNull @Schema(example = "CONTRACT") Commitment.Kind kind,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Annex 3, clause 2") String reference,
            @Nullable @Schema(example = "2026-12-31") LocalDate dueOn) {
    }

    /** Why there is no time. */
    @Schema(description = "Why there is no time; a claim on G05 or G06 goes with it.")
    public record Expedited(
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "The regulation applies from 1 May") String reason) {
    }

    /** What it would cost. */
    @Schema(description = "What it would cost to build.")
    public record Effort(@NotNull @DecimalMin("0") @Digits(integer = 6,
            fraction = 2) @Schema(example = "12.5") BigDecimal personDays) {
    }

    /** Who decides. */
    @Schema(description = "Who decides.")
    public record Decider(@NotNull @Size(max = Limits.WORD) @Schema(example = "product2") String person) {
    }

    /** Where it belongs. */
    @Schema(description = "Which area it belongs to.")
    public record Routing(@NotNull @Size(max = Limits.WORD) @Schema(example = "Billing") String productArea,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "The figures come from there") String reason) {
    }

    /** Who stands in for whom. */
    @Schema(description = "Who stands in for whom from now on.")
    public record Handover(
            @NotNull @Size(max = Limits.WORD) @Schema(example = "sales",
                    description = "A login, or the pseudonym of somebody who was erased.") String from,
            @NotNull @Size(max = Limits.WORD) @Schema(example = "sales2") String to) {
    }

}
