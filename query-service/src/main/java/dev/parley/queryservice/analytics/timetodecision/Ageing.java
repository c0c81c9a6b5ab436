package dev.parley.queryservice.analytics.timetodecision;

import dev.parley.queryservice.analytics.statistics.DayCounts;
import dev.parley.queryservice.analytics.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * How long those have waited that wait for an answer now, since they were raised or last
 * taken up again; history from before Parley waits for none.
 *
 * @param week waiting for up to 7 days
 * @param month for 8 to 30
 * @param quarter for 31 to 91
 * @param longer for more
 * @param medianDays the age that half of them have not passed; absent if there is none
 * @param oldestDays the greatest age; absent if there is none
 * @param pastAnswerWithin those that wait for longer than was agreed ÷ those that wait
 */
public record Ageing(long open, long week, long month, long quarter, long longer, @Nullable Long medianDays,
        @Nullable Long oldestDays, Proportion pastAnswerWithin) {

    private static final long WEEK = 7;

    private static final long MONTH = 30;

    private static final long QUARTER = 91;

    static Ageing of(TimeTally tally) {
        DayCounts ages = tally.ages;
        long open = ages.n();
        return new Ageing(open, ages.between(0, WEEK), ages.between(WEEK + 1, MONTH), ages.between(MONTH + 1, QUARTER),
                ages.between(QUARTER + 1, Long.MAX_VALUE), open == 0 ? null : ages.at((open - 1) / 2),
                open == 0 ? null : ages.at(open - 1), Proportion.of(tally.waitingTooLong, open, "none waits here"));
    }

}
