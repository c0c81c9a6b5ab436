package dev.parley.queryservice.web.people;

import dev.parley.sharedevents.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * What somebody could do.
 *
 * @param roles none while they were suspended, or the administrator whom it belongs to
 * @param since when that was said
 * @param position where it stands in the log
 * @param by who said so
 */
record RolesShown(@Schema(example = "u_2f9Q0bJ7k1sYx3aA") String person, @Schema(example = "Ada Lovelace") String name,
        List<Role> roles, boolean suspended, Instant since, @Schema(example = "17") long position,
        @Schema(example = "u_7xK0bJ7k1sYx3aQ") String by, @Schema(example = "Bea") String byName) {

}
