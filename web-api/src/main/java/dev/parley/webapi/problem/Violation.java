package dev.parley.webapi.problem;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer where in the body, as a JSON pointer (RFC 6901); empty for the whole
 */
public record Violation(
        @Schema(example = "/demands/0/stake/amount",
                description = "Where in the body, as a JSON pointer; empty for the whole of it.") String pointer,
        @Schema(example = "must be a number") String message) {
}
