package dev.parley.queryservice.web.analytics;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** From where on changes are looked at. */
record SinceParameter(@Parameter(
        description = "A position, or an instant; without it, where the figures of the last retrospective stand, or"
                + " the start of the log if there was none.",
        example = "1200") @Nullable String from) {
}
