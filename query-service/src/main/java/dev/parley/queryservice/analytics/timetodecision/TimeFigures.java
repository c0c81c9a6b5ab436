package dev.parley.queryservice.analytics.timetodecision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Days;
import dev.parley.queryservice.analytics.statistics.Incidence;
import dev.parley.queryservice.analytics.statistics.Interval;
import dev.parley.queryservice.analytics.statistics.Proportion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer took in a group.
 *
 * @param decided those with a yes or a no
 * @param endedOtherwise withdrawn, duplicate or superseded without one
 * @param undecided those that still wait for their first yes or no, the deferred among
 * them
 * @param median days until half of all raised have been decided
 * @param percentile85 days until 85 % have
 * @param naiveMedian the median of the decided ones alone
 * @param curve the share decided by each day, if it was asked for
 */
public record TimeFigures(@JsonUnwrapped Group group, long raised, long decided, long endedOtherwise, long undecided,
        Days median, Days percentile85, Days naiveMedian, Ageing ageing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Point> curve) {

    /**
     * The share that has been decided by the end of a day, and the share that ended
     * otherwise.
     */
    public record Point(long days, double decided, @Nullable Double low, @Nullable Double high, double endedOtherwise,
            long atRisk) {

        static Point of(Incidence.Step step) {
            Interval band = step.band();
            return new Point(step.days(), Proportion.rounded(step.event()),
                    band == null ? null : Proportion.rounded(band.low()),
                    band == null ? null : Proportion.rounded(band.high()), Proportion.rounded(step.competing()),
                    step.atRisk());
        }

    }

}
