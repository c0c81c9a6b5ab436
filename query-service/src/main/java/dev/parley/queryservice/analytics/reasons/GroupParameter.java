package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.web.analytics.GroupParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How reasons are broken down: not by reason, for those are what is counted. */
record GroupParameter(
        @Parameter(description = "What to break the figures down by.", schema = @Schema(allowableValues = {
                "month", "quarter", "salesTeam", "productArea", "segment" })) @Nullable String groupBy){

    GroupParameters group() {
        return new GroupParameters(groupBy);
    }

}
