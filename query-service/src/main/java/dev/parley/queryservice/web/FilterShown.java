package dev.parley.queryservice.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The filter that figures were counted by; what was not asked for is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilterShown(@Nullable String salesTeam, @Nullable String productArea, @Nullable String segment,
        @Nullable String account, @Nullable String reason, @Nullable LocalDate from, @Nullable LocalDate to,
        String periodBy, @Nullable BigDecimal amountFrom, @Nullable BigDecimal amountTo, @Nullable String currency) {

}
