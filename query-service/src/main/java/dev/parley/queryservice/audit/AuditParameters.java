package dev.parley.queryservice.audit;

import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the audit's calls, and what they may be. */
final class AuditParameters {

    private AuditParameters() {
    }

    record Range(
            @Parameter(description = "The position that the lines come after; 0 if absent.",
                    example = "0") @Nullable Long after,
            @Parameter(description = "How many lines, 1 to 1000000; all up to the head if absent.",
                    example = "1000") @Nullable Long limit) {
    }

    record Size(@Parameter(description = "How many entries, from 0 up to the head; up to the head if absent.",
            example = "42") @Nullable Long size) {
    }

    record Inclusion(@Parameter(description = "The entry's position.", example = "7") @Nullable Long position,
            @Parameter(description = "The size of the tree, from position up to the head; up to the head if absent.",
                    example = "42") @Nullable Long size) {
    }

    record Consistency(
            @Parameter(description = "The size of the earlier tree, at least 1.", example = "7") @Nullable Long from,
            @Parameter(description = "The size of the later tree; up to the head if absent.",
                    example = "42") @Nullable Long to) {
    }

    record UpTo(@Parameter(description = "The last position to fold; the head if absent.",
            example = "42") @Nullable Long to) {
    }

    /** The value, which has to be there. */
    static long needed(String name, @Nullable Long value) {
        if (value == null) {
            throw CallRules.INVALID_PARAMETER.exception(name, "is missing");
        }
        return value;
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
