package dev.parley.queryservice.web;

import dev.parley.webapi.problem.CallRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The years that people mean: 1900 to 2999. */
final class YearRange {

    private static final int FIRST = 1900;

    private static final int LAST = 2999;

    private YearRange() {
    }

    static boolean hold(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** Refuses a day of another year. */
    static void check(String parameter, @Nullable LocalDate day) {
        if (day != null && !hold(day.getYear())) {
            throw CallRules.INVALID_PARAMETER.exception(parameter,
                    "is of a year before " + FIRST + " or after " + LAST);
        }
    }

}
