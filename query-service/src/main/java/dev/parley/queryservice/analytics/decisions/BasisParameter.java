package dev.parley.queryservice.analytics.decisions;

import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which decision of a negotiation is looked at. */
record BasisParameter(
        @Parameter(description = "first: the first yes or no, whatever came after; current: as it stands now.",
                schema = @Schema(allowableValues = {
                        "first", "current" }, defaultValue = "first")) @Nullable String basis){

    Basis orFirst() {
        return switch (basis) {
            case null -> Basis.FIRST;
            case "first" -> Basis.FIRST;
            case "current" -> Basis.CURRENT;
            default -> throw CallRules.INVALID_PARAMETER.exception("basis", "is first or current, not '" + basis + "'");
        };
    }

}
