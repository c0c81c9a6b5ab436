package dev.parley.queryservice.web.search;

import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which precedents are asked for. */
record PrecedentParameters(
        @Parameter(description = "How many, the most alike first.",
                schema = @Schema(minimum = "1", maximum = "50", defaultValue = "10")) @Nullable Integer limit,
        @Parameter(
                description = "Those that are undecided instead: the same may be asked for already.") @Nullable Boolean open) {

    private static final int DEFAULT_LIMIT = 10;

    private static final int MOST = 50;

    boolean asksForOpen() {
        return Boolean.TRUE.equals(open);
    }

    int size() {
        int size = Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
        if (size < 1 || size > MOST) {
            throw CallRules.INVALID_PARAMETER.exception("limit", "is from 1 to " + MOST + ", not " + size);
        }
        return size;
    }

}
