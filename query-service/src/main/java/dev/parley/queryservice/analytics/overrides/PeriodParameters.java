package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.web.FilterParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The filters of figures that are only ever of the whole company. */
record PeriodParameters(
        @Parameter(description = "The first day of the period.",
                example = "2026-07-01") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @Parameter(description = "The last day of the period, included.",
                example = "2026-09-30") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Parameter(description = "Which day lies in the period: raised, or decided for the first time, a deferral too.",
                schema = @Schema(allowableValues = {
                        "raised", "decided" }, defaultValue = "raised")) @Nullable String periodBy){

    FilterParameters filter() {
        return new FilterParameters(null, null, null, null, null, from, to, periodBy, null, null, null);
    }

}
