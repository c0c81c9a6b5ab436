package dev.parley.queryservice.web.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which precedents are asked for. */
record PrecedentParameters(
        @Parameter(description = "How many, the most alike first.",
                schema = @Schema(type = "integer", defaultValue = "10")) @Min(1) @Max(50) @Nullable Integer limit,
        @Parameter(
                description = "Those that are undecided instead: the same may be asked for already.") @Nullable Boolean open) {

    private static final int DEFAULT_LIMIT = 10;

    boolean asksForOpen() {
        return Boolean.TRUE.equals(open);
    }

    int size() {
        return Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
    }

}
