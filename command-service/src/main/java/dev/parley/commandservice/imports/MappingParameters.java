package dev.parley.commandservice.imports;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** By what a table is looked at. */
record MappingParameters(
        @Parameter(description = "The name of a mapping that is kept: what the table looks like by it.",
                example = "jira") @Nullable String mapping) {
}
