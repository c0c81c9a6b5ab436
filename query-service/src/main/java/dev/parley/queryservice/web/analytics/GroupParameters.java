package dev.parley.queryservice.web.analytics;

import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How figures are broken down. */
public record GroupParameters(
        @Parameter(description = "What to break the figures down by.", schema = @Schema(allowableValues = {
                "month", "quarter", "salesTeam", "productArea", "segment", "reason" })) @Nullable String groupBy){

    /** The grouping asked for, if any; it has to be one of these. */
    @Nullable GroupBy among(Set<GroupBy> possible) {
        if (groupBy == null) {
            return null;
        }
        return Arrays.stream(GroupBy.values())
            .filter(possible::contains)
            .filter(candidate -> candidate.parameter().equals(groupBy))
            .findFirst()
            .orElseThrow(() -> CallRules.INVALID_PARAMETER.exception("groupBy",
                    "is one of " + names(possible) + ", not '" + groupBy + "'"));
    }

    private static String names(Set<GroupBy> possible) {
        return possible.stream().sorted().map(GroupBy::parameter).collect(Collectors.joining(", "));
    }

}
