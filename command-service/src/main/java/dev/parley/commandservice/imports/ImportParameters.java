package dev.parley.commandservice.imports;

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
                        "refuse", "skip" }, defaultValue = "refuse")) @Nullable String onFault){

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    OnFault onFaultOrRefuse() {
        return OnFault.of(onFault);
    }

}
