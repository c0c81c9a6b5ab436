package dev.parley.queryservice.analytics.reasons;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.filters.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of a group, in the order of the catalogue.
 *
 * @param raised how many requests were raised (imported ones have no claims and are left
 * out)
 * @param trendPeriod the period that the trend is about; absent where it has no beginning
 * @param trendBefore the four periods before it, as one
 */
public record ReasonGroup(@JsonUnwrapped Group group, long raised, @Nullable Period trendPeriod,
        @Nullable Period trendBefore, List<ReasonCounts> reasons) {

}
