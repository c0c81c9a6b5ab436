package dev.parley.queryservice.analytics.trends;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.statistics.Proportion;
import java.util.List;

/**
 * One quarter.
 *
 * @param group its name, as {@code 2026-Q3}
 * @param raised requests raised in it, imported ones not among them
 * @param yesShare of what was decided in it
 * @param reasons the weak reasons, in the order of the catalogue; none where nothing was
 * raised
 */
public record QuarterTrends(@JsonUnwrapped Group group, long raised, YesShare yesShare, List<ReasonTrend> reasons) {

    /**
     * How often a weak reason was given.
     *
     * @param recurrence requests with it ÷ requests raised
     */
    public record ReasonTrend(String code, String name, Proportion recurrence, Trend trend, Change change) {
    }

}
