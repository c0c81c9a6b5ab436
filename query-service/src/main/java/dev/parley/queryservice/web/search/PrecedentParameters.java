package dev.parley.queryservice.web.search;

import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many precedents are asked for. */
record PrecedentParameters(@Parameter(description = "How many, the most alike first.",
        schema = @Schema(minimum = "1", maximum = "50", defaultValue = "10")) @Nullable Integer limit) {

    private static final int DEFAULT_LIMIT = 10;

    private static final int MOST = 50;

    int size() {
        int size = Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
        if (size < 1 || size > MOST) {
            throw CallRules.INVALID_PARAMETER.exception("limit", "is from 1 to " + MOST + ", not " + size);
        }
        return size;
    }

}
