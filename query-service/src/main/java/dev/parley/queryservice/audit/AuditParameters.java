package dev.parley.queryservice.audit;

import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The parameters of the audit's calls, and what they may be. */
final class AuditParameters {

    private AuditParameters() {
    }

    record Range(
            @Parameter(description = "The position that the lines come after; 0 if absent.",
                    example = "0") @Min(0) @Nullable Long after,
            @Parameter(description = "How many lines; all up to the head if absent.",
                    example = "1000") @Min(1) @Max(1_000_000) @Nullable Long limit) {
    }

    record Size(@Parameter(description = "How many entries, from 0 up to the head; up to the head if absent.",
            example = "42") @Min(0) @Nullable Long size) {
    }

    record Inclusion(@Parameter(description = "The entry's position.", example = "7") @NotNull @Min(1) Long position,
            @Parameter(description = "The size of the tree, from position up to the head; up to the head if absent.",
                    example = "42") @Min(1) @Nullable Long size) {
    }

    record Consistency(
            @Parameter(description = "The size of the earlier tree, up to that of the later.",
                    example = "7") @NotNull @Min(1) Long from,
            @Parameter(description = "The size of the later tree; up to the head if absent.",
                    example = "42") @Min(1) @Nullable Long to) {
    }

    record UpTo(@Parameter(description = "The last position to fold; the head if absent.",
            example = "42") @Min(0) @Nullable Long to) {
    }

    /** The value, if it lies within these bounds. */
    static long within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw CallRules.INVALID_PARAMETER.exception(name,
                    least > most ? "cannot be " + value + ": there is nothing there"
                            : "has to be from " + least + " to " + most + ", not " + value);
        }
        return value;
    }

}
