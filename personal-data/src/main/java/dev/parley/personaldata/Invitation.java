package dev.parley.personaldata;

import dev.parley.sharedevents.InvitationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may come in.
 *
 * @param name what the administrator calls them; they may call themselves otherwise
 */
public record Invitation(InvitationId id, String name, @Nullable String email, List<Role> roles,
        @Nullable String salesTeam, PersonId invitedBy, Instant expiresAt) {

    public Invitation {
        roles = List.copyOf(roles);
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "the invitation " + id;
    }

}
