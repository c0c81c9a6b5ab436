package dev.parley.queryservice.web.live;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Where to begin, for those who cannot send the header. */
record EventParameters(
        @Parameter(description = "The position to go on after; now if absent. Last-Event-ID comes first.",
                example = "1233") @Min(0) @Nullable Long after) {
}
