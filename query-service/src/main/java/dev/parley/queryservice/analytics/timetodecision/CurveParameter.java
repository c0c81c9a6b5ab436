package dev.parley.queryservice.analytics.timetodecision;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Whether the curve behind a figure is wanted too. */
record CurveParameter(@Parameter(description = "true: with the share decided by each day.") @Nullable Boolean curve) {

    boolean isWanted() {
        return Boolean.TRUE.equals(curve);
    }

}
