package dev.parley.queryservice.analytics.timetodecision;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.analytics.statistics.DayCounts;
import dev.parley.queryservice.analytics.statistics.SurvivalTimes;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.List;

/** How long it took to the first answer, and how long those wait that are open. */
final class TimeTally implements Tally<TimeObservation, TimeTally> {

    private final Today today;

    final SurvivalTimes times = new SurvivalTimes();

    final DayCounts ages = new DayCounts();

    long waitingTooLong;

    TimeTally(Today today) {
        this.today = today;
    }

    @Override
    public Object kind() {
        return List.of(getClass(), today);
    }

    @Override
    public TimeObservation observe(Negotiation negotiation) {
        return TimeObservation.of(negotiation);
    }

    @Override
    public void count(TimeObservation one) {
        times.add(one.time(today));
        if (one.waiting().isUndecided()) {
            ages.add(one.waiting().days(today));
            waitingTooLong += one.waiting().isTooLong(today) ? 1 : 0;
        }
    }

    @Override
    public void add(TimeTally part) {
        times.add(part.times);
        ages.add(part.ages);
        waitingTooLong += part.waitingTooLong;
    }

}
