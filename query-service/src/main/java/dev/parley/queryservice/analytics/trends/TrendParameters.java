package dev.parley.queryservice.analytics.trends;

import dev.parley.queryservice.web.FilterParameters;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The filters of trends: those of the other figures but for the day that lies in the
 * period, for each trend has its own.
 */
record TrendParameters(
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
        @Parameter(description = "What is at stake at least, in currency.",
                example = "10000") @Nullable BigDecimal amountFrom,
        @Parameter(description = "What is at stake at most, in currency.",
                example = "50000") @Nullable BigDecimal amountTo,
        @Parameter(description = "A code of ISO 4217: by itself, whose stake is in it; an amount needs one.",
                example = "EUR") @Nullable String currency) {

    FilterParameters filter() {
        return new FilterParameters(salesTeam, productArea, segment, account, reason, from, to, null, amountFrom,
                amountTo, currency);
    }

}
