package dev.parley.queryservice.analytics.overrides;

import dev.parley.queryservice.web.analytics.GroupParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How overrides are broken down: by time alone, for there are few executives. */
record GroupParameter(
        @Parameter(description = "What to break the figures down by.", schema = @Schema(allowableValues = {
                "month", "quarter" })) @Nullable String groupBy){

    GroupParameters group() {
        return new GroupParameters(groupBy);
    }

}
