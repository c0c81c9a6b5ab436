package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which period a trend is about, and the four before it: the period asked for, up to
 * today if it has no end; by month or quarter, the group's own; where no period was asked
 * for, the last full quarter.
 */
record TrendWindow(@Nullable Period period, @Nullable Period before) {

    private static final int PERIODS = 4;

    static TrendWindow of(Period asked, @Nullable GroupBy by, Group group, LocalDate today) {
        if (by != null && by.isByTime()) {
            return of(ofGroup(group.name()));
        }
        if (asked.equals(Period.ALWAYS)) {
            return of(Period.quarterBefore(today));
        }
        return of(asked.to() == null ? new Period(asked.from(), today) : asked);
    }

    private static TrendWindow of(Period period) {
        Period before = period.before(PERIODS);
        return before == null ? new TrendWindow(null, null) : new TrendWindow(period, before);
    }

    private static Period ofGroup(String group) {
        int quarter = group.indexOf("-Q");
        YearMonth first = quarter < 0 ? YearMonth.parse(group) : YearMonth
            .of(Integer.parseInt(group.substring(0, quarter)), Integer.parseInt(group.substring(quarter + 2)) * 3 - 2);
        return new Period(first.atDay(1), first.plusMonths(quarter < 0 ? 0 : 2).atEndOfMonth());
    }

}
