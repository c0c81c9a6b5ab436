package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import java.util.Optional;

/**
 * What somebody was invited by: it names them, and is kept for a while after it was used.
 * Their login says which it was, so that this goes before that.
 */
public record AcceptedInvitation(Logins logins, Invitations invitations) {

    /** One, or none. */
    public int count(PersonId person) {
        return of(person).isPresent() ? 1 : 0;
    }

    /** Destroys it durably; does nothing where there is none. */
    public void destroy(PersonId person) {
        of(person).map(Invitation::id).ifPresent(invitations::remove);
    }

    private Optional<Invitation> of(PersonId person) {
        return logins.find(person).map(Login::invitation).flatMap(invitations::find);
    }

}
