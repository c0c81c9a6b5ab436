package dev.parley.queryservice.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.sharedevents.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invitation that can be accepted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationShown(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id,
        @Schema(example = "Bea") String name, @Nullable String email, List<Role> roles, @Nullable String salesTeam,
        @Schema(example = "Ada Lovelace") String invitedBy, Instant expiresAt) {

}
