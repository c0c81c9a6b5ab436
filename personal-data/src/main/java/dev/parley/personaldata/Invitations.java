package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.InvitationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Invitations, each found by the secret in its link. One that was used or has expired is
 * kept for a while, so that whoever follows its link once more is told why it does not
 * work.
 */
public final class Invitations {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Sealed<Invitation> rows;

    public Invitations(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "invitation", Invitation.class);
    }

    /** Keeps it, and answers with the secret of its link, which is not kept. */
    public String add(Invitation invitation) {
        String secret = Secrets.next();
        rows.add(invitation.id().value(), secret, null, invitation, invitation.expiresAt().plus(REMEMBERED));
        return secret;
    }

    public Optional<Invitation> findBySecret(String secret) {
        return rows.findBy(secret).map(Found::content);
    }

    public Optional<Invitation> find(InvitationId id) {
        return rows.find(id.value()).map(Found::content);
    }

    /** Those that are kept, whether used or not. */
    public List<Invitation> all() {
        return rows.all();
    }

    /** False if there is none. */
    public boolean remove(InvitationId id) {
        return rows.remove(id.value());
    }

}
