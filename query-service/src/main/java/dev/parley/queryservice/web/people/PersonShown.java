package dev.parley.queryservice.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.sharedevents.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was admitted.
 *
 * @param owner whom it belongs to, if it is a service account
 * @param login what they sign in as, for administrators
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonShown(@Schema(example = "u_2f9Q0bJ7k1sYx3aA") String id, @Schema(example = "Ada Lovelace") String name,
        List<Role> roles, @Nullable String salesTeam, State state, @Nullable LocalDate lastSeenOn,
        @Schema(example = "u_7xK0bJ7k1sYx3aQ",
                description = "Of a service account: the administrator whom it belongs to.") @Nullable String owner,
        @Schema(description = "For administrators.") @Nullable String login,
        @Schema(description = "For administrators.") @Nullable String email) {

    /** Whether they may come in. */
    enum State {

        ACTIVE, SUSPENDED, ERASED

    }

}
