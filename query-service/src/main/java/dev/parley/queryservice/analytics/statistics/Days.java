package dev.parley.queryservice.analytics.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A number of days with its 95 % interval.
 *
 * @param value absent where it has not been reached
 * @param low absent where even this end has not been reached
 * @param high absent where this end lies beyond all that was seen
 * @param n how many it rests on
 * @param why why there is no value
 */
public record Days(@Nullable Long value, @Nullable Long low, @Nullable Long high, long n,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) implements Measure {
}
