package dev.parley.query.analytics.timetodecision;

import dev.parley.query.analytics.Waiting;
import dev.parley.query.analytics.statistics.Proportion;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long those have waited that wait for an answer now, since they were raised or last
 * taken up again.
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

    static Ageing of(List<Negotiation> members, Instant at) {
        List<Negotiation> open = members.stream().filter(one -> one.state().isUndecided()).toList();
        List<Long> ages = open.stream().map(negotiation -> Waiting.days(negotiation, at)).sorted().toList();
        return new Ageing(open.size(), between(ages, 0, WEEK), between(ages, WEEK + 1, MONTH),
                between(ages, MONTH + 1, QUARTER), between(ages, QUARTER + 1, Long.MAX_VALUE),
                ages.isEmpty() ? null : ages.get((ages.size() - 1) / 2), ages.isEmpty() ? null : ages.getLast(),
                Proportion.of(open.stream().filter(negotiation -> Waiting.isTooLong(negotiation, at)).count(),
                        open.size(), "none is open"));
    }

    private static long between(List<Long> ages, long least, long most) {
        return ages.stream().filter(age -> age >= least && age <= most).count();
    }

}
