package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Groups;
import dev.parley.queryservice.filters.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each group is compared with. Groups by time are compared with those before them,
 * whole ones even where the period asked for holds only a part; all others with
 * themselves in an earlier period.
 */
record Trending(Period asked, @Nullable GroupBy by, LocalDate today, Function<Period, Breakdown<ReasonTally>> during) {

    /** What was given in the two stretches of a window. */
    record Stretches(TrendWindow window, ReasonTally now, ReasonTally before) {
    }

    Stretches of(Group group) {
        TrendWindow window = TrendWindow.of(asked, by, group, today);
        Period now = window.period();
        Period before = window.before();
        return now == null || before == null ? new Stretches(window, new ReasonTally(), new ReasonTally())
                : new Stretches(window, tally(now, group), tally(before, group));
    }

    private ReasonTally tally(Period period, Group group) {
        if (by == null || !by.isByTime()) {
            return during.apply(period).of(group);
        }
        ReasonTally sum = new ReasonTally();
        Breakdown<ReasonTally> ofAnyDay = during.apply(Period.ALWAYS);
        names(period, by).forEach(name -> sum.add(ofAnyDay.of(name)));
        return sum;
    }

    private static Stream<Group> names(Period period, GroupBy by) {
        LocalDate first = Objects.requireNonNull(period.from());
        LocalDate last = Objects.requireNonNull(period.to());
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusMonths(1))
            .map(by == GroupBy.MONTH ? Groups::month : Groups::quarter)
            .distinct()
            .map(Group::named);
    }

}
