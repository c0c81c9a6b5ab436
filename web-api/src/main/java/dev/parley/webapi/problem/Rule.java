package dev.parley.webapi.problem;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that a call can break.
 *
 * @param code what answers call it; it never changes
 * @param status the HTTP status that says so
 * @param title what is wrong, in a few words
 * @param explanation what to do about it
 */
@Schema(description = "What a call can break.")
public record Rule(@Schema(example = "decline-needs-ground") String code, @Schema(example = "409") int status,
        @Schema(example = "Give a ground") String title,
        @Schema(example = "A no needs a ground that stands by itself.") String explanation) {
}
