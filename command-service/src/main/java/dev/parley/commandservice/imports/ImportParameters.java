package dev.parley.commandservice.imports;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a file is to be imported. */
record ImportParameters(
        @Parameter(description = "true: only say what would come in and what is wrong.") @Nullable Boolean dryRun,
        @Parameter(
                description = "What becomes of the file if requests in it cannot be imported: refuse all of it, or "
                        + "skip those.",
                schema = @Schema(allowableValues = {
                        "refuse", "skip" }, defaultValue = "refuse")) @Nullable String onFault,
        @Parameter(description = "The name of the mapping by which the columns of a table are read.",
                example = "jira") @Nullable String mapping){

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    OnFault onFaultOrRefuse() {
        return OnFault.of(onFault);
    }

    @Nullable ImportMapping mapping(LatestPolicy policy) {
        return kept(mapping, policy);
    }

    /** The mapping of that name; null if none is asked for. */
    static @Nullable ImportMapping kept(@Nullable String name, LatestPolicy policy) {
        return (name == null) ? null
                : policy.mapping(name)
                    .orElseThrow(() -> CallRules.INVALID_PARAMETER.exception("mapping",
                            "names no mapping that is kept: '" + name + "'; POST /api/imports/mappings keeps one"));
    }

}
