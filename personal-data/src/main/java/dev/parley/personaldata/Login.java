package dev.parley.personaldata;

import dev.parley.sharedevents.InvitationId;
import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a person signs in by an account of Parley's own; what they are called is in the
 * directory.
 *
 * @param name what they type, as first written
 * @param password its hash, which says how it was made; absent for who has none
 * @param invitation what it was made for; absent for the first one
 */
public record Login(PersonId person, String name, @Nullable String password, @Nullable String email,
        @Nullable String salesTeam, @Nullable InvitationId invitation, Instant createdAt,
        @Nullable LocalDate lastSeenOn) {

    Login withPassword(String changed) {
        return new Login(person, name, changed, email, salesTeam, invitation, createdAt, lastSeenOn);
    }

    Login seenOn(LocalDate day) {
        return new Login(person, name, password, email, salesTeam, invitation, createdAt, day);
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "the login of " + person;
    }

}
