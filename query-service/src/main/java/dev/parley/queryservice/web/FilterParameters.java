package dev.parley.queryservice.web;

import dev.parley.webapi.problem.CallRules;
import dev.parley.personaldata.Directory;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Teams;
import dev.parley.queryservice.filters.AmountBand;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Currencies;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.ReasonCode;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The filters that lists and figures share, as parameters of a call. */
public record FilterParameters(
        @Parameter(description = "Figures show small teams together as other.",
                example = "EMEA") @Nullable String salesTeam,
        @Parameter(example = "billing") @Nullable String productArea,
        @Parameter(example = "enterprise") @Nullable String segment,
        @Parameter(description = "The name of an account with a demand.", example = "Acme") @Nullable String account,
        @Parameter(description = "A code given in a claim or as a ground of a decision.",
                example = "Y03") @Nullable String reason,
        @Parameter(description = "The first day of the period.",
                example = "2026-07-01") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @Parameter(description = "The last day of the period, included.",
                example = "2026-09-30") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Parameter(description = "Which day lies in the period; by deciding, the undecided are left out.",
                schema = @Schema(allowableValues = {
                        "raised", "decided" }, defaultValue = "raised")) @Nullable String periodBy,
        @Parameter(description = "What is at stake at least, in currency.",
                example = "10000") @Nullable BigDecimal amountFrom,
        @Parameter(description = "What is at stake at most, in currency.",
                example = "50000") @Nullable BigDecimal amountTo,
        @Parameter(description = "A code of ISO 4217: by itself, whose stake is in it; an amount needs one.",
                example = "EUR") @Nullable String currency){

    /** The filter that these parameters mean. */
    public Filter filter(Directory directory) {
        refuseSenseless();
        return new Filter(name(salesTeam), name(productArea), name(segment),
                account == null ? null : account(account, directory), reason == null ? null : code(reason), amount(),
                new Period(from, to), by());
    }

    /** What the answer says of it; a small team is not told apart from the others. */
    public FilterShown shown(Teams teams) {
        return new FilterShown(teams.hide(name(salesTeam)) ? Group.OTHER.name() : salesTeam, productArea, segment,
                account, reason, from, to, by().name().toLowerCase(Locale.ROOT), amountFrom, amountTo, code());
    }

    private static @Nullable Name name(@Nullable String given) {
        return given == null ? null : Name.of(given);
    }

    private void refuseSenseless() {
        YearRange.check("from", from);
        YearRange.check("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw CallRules.INVALID_PARAMETER.exception("to", "is before from: " + to + " is before " + from);
        }
        if (amountFrom != null && amountTo != null && amountTo.compareTo(amountFrom) < 0) {
            throw CallRules.INVALID_PARAMETER.exception("amountTo", "is below amountFrom");
        }
    }

    private PeriodBy by() {
        return switch (periodBy) {
            case null -> PeriodBy.RAISED;
            case "raised" -> PeriodBy.RAISED;
            case "decided" -> PeriodBy.DECIDED;
            default ->
                throw CallRules.INVALID_PARAMETER.exception("periodBy", "is raised or decided, not '" + periodBy + "'");
        };
    }

    /**
     * A name that nobody has stands for itself, and so for an account without demands.
     */
    private static AccountId account(String name, Directory directory) {
        return directory.findAccount(name).orElseGet(() -> {
            try {
                return new AccountId(name);
            }
            catch (IllegalArgumentException ex) {
                return new AccountId("a_");
            }
        });
    }

    private static ReasonCode code(String reason) {
        try {
            return new ReasonCode(reason);
        }
        catch (IllegalArgumentException ex) {
            throw CallRules.INVALID_PARAMETER.exception("reason", "is not a code such as Y03: '" + reason + "'");
        }
    }

    private @Nullable AmountBand amount() {
        String code = code();
        if (code != null) {
            return new AmountBand(code, amountFrom, amountTo);
        }
        if (amountFrom != null || amountTo != null) {
            throw CallRules.INVALID_PARAMETER.exception("currency", "is missing: an amount needs one");
        }
        return null;
    }

    private @Nullable String code() {
        return currency == null ? null : Currencies.find(currency)
            .orElseThrow(() -> CallRules.INVALID_PARAMETER.exception("currency", "is no code of ISO 4217"));
    }

}
