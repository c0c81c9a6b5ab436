package dev.parley.queryservice.retrospectives;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.reasons.ReasonTally;
import dev.parley.queryservice.analytics.statistics.Interval;
import dev.parley.queryservice.analytics.statistics.Newcombe;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.sharedevents.ReasonCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the reason that a finding is about was given again: the share of the requests
 * raised that came with it, in the period looked back at (as known then) and in the
 * period of the same length after it, as far as that has come.
 *
 * @param recurred whether it was given again and no detectably smaller part of the
 * requests came with it; absent where nothing can be said
 * @param trend whether the share has changed: the 95 % interval of the difference
 * (Newcombe 1998, method 10) lies on one side of 0
 * @param why why nothing can be said
 */
public record Recurrence(ReasonCode reason, Period then, Proportion thenShare, @Nullable Period since,
        @Nullable Proportion sinceShare, @Nullable Trend trend, @Nullable Boolean recurred,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) {

    private static final String NONE_RAISED = "no requests raised";

    /**
     * Compares the reason's share then and since.
     * @param pinned the views at the retrospective's position
     * @param now the views now
     * @param today the day that it is now
     */
    public static Recurrence of(ReasonCode reason, Retrospective retrospective, Views pinned, Views now,
            LocalDate today) {
        Period then = new Period(retrospective.from(), retrospective.to());
        Count before = Count.of(reason, then, pinned);
        Period since = since(then, today);
        if (since == null) {
            return new Recurrence(reason, then, before.share(), null, null, null, null,
                    "the period after has not begun");
        }
        Count after = Count.of(reason, since, now);
        if (after.raised() == 0) {
            return new Recurrence(reason, then, before.share(), since, after.share(), null, null,
                    "no requests were raised since");
        }
        Trend trend = trend(before, after);
        return new Recurrence(reason, then, before.share(), since, after.share(), trend,
                after.with() > 0 && trend != Trend.FALLING, null);
    }

    private static @Nullable Period since(Period then, LocalDate today) {
        Period after = then.after();
        if (after == null || after.from() == null || today.isBefore(after.from())) {
            return null;
        }
        return after.contains(today) ? new Period(after.from(), today) : after;
    }

    private static Trend trend(Count before, Count after) {
        if (before.raised() == 0) {
            return Trend.NO_DETECTABLE_CHANGE;
        }
        Interval change = Newcombe.difference(after.with(), after.raised(), before.with(), before.raised());
        return change.contains(0) ? Trend.NO_DETECTABLE_CHANGE : change.low() > 0 ? Trend.RISING : Trend.FALLING;
    }

    /** How many requests were raised in a period, and how many of them with a reason. */
    private record Count(long with, long raised) {

        /** Imported history has no claims and is not counted. */
        static Count of(ReasonCode reason, Period period, Views views) {
            ReasonTally raised = Breakdown
                .of(Analytic.REASONS, views, Filter.ALL.during(period, PeriodBy.RAISED), null, ReasonTally::new)
                .of(Group.ALL);
            return new Count(raised.requestsWith(reason), raised.requests());
        }

        Proportion share() {
            return Proportion.of(with, raised, NONE_RAISED);
        }

    }

}
