package dev.parley.commandservice.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.parley.sharedevents.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * A line of history that is right by itself.
 *
 * @param line its number in the file, from 1
 * @param ref what the request is called where it comes from
 * @param on the day that it happened
 * @param title there for {@link StepKind#RAISED}, and only there
 * @param by who did it, by name
 * @param amount what the request was worth to the account; there only with a currency
 * @param reasons codes of the catalogue; may be empty
 */
record HistoryStep(int line, String ref, StepKind kind, LocalDate on, @Nullable String title, @Nullable String by,
        @Nullable String link, @Nullable String rationale, @Nullable String account, @Nullable String salesTeam,
        @Nullable String productArea, @Nullable String segment, @Nullable BigDecimal amount, @Nullable String currency,
        List<ReasonCode> reasons) {

    /** What the step is told apart by, but for equal ones. */
    StepKey.Day day() {
        return new StepKey.Day(kind, on);
    }

}
