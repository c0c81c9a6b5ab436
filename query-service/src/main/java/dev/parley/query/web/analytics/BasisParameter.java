package dev.parley.query.web.analytics;

import dev.parley.query.analytics.decisions.Basis;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which decision of a negotiation is looked at. */
record BasisParameter(
        @Parameter(description = "first: the first yes or no, whatever came after; current: as it stands now.",
                schema = @Schema(allowableValues = {
                        "first", "current" }, defaultValue = "first")) @Nullable Basis basis){

    Basis orFirst() {
        return Objects.requireNonNullElse(basis, Basis.FIRST);
    }

}
