package dev.parley.queryservice.erasures;

import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.entries.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something about an erasure or a hold, and why.
 *
 * @param reason null if that was erased itself
 */
record Step(@Schema(example = "42") long position,
        @Schema(description = "A pseudonym.", example = "u_Kx3tq8ZbVw0eRzYu") String person,
        @Schema(example = "privacy") String by, @Schema(example = "PRIVACY") String role, Instant at,
        @Schema(example = "Left the company and asked to be forgotten") @Nullable String reason) {

    static Step of(Source source, Opened opened) {
        return new Step(source.position(), source.by().value(), opened.names().of(source.by()), source.role().name(),
                source.at(), opened.text(source.position(), "/reason"));
    }

    static @Nullable Step ofNullable(@Nullable Source source, Opened opened) {
        return source == null ? null : of(source, opened);
    }

}
