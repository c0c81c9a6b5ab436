package dev.parley.personaldata;

import com.google.crypto.tink.subtle.Base64;
import dev.parley.personaldata.Mailbox.Claimed;
import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.PersonId;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who is reached by mail, where, and by which links they stop it; all of it is theirs,
 * and erased with them.
 */
public final class Mailboxes {

    private final MasterKey master;

    private final Sealed<Mailbox> rows;

    private final Sealed<Stopping> links;

    /** What the link in a mail stops: for whoever follows it, without signing in. */
    public record Stopping(PersonId person, MailKind kind) {
    }

    public Mailboxes(MasterKey master, PersonalStore store) {
        this.master = master;
        this.rows = new Sealed<>(master, store, "mailbox", Mailbox.class);
        this.links = new Sealed<>(master, store, "unsubscribing", Stopping.class);
    }

    public Optional<Mailbox> find(PersonId person) {
        return rows.find(person.value()).map(Found::content);
    }

    public List<Mailbox> all() {
        return rows.all();
    }

    /** Changes what somebody has, which is made if there is none. */
    public void change(PersonId person, Instant now, UnaryOperator<Mailbox> change) {
        while (!update(person, change)) {
            begin(person, now);
        }
    }

    /** The same of what there is; false if there is none. */
    public boolean update(PersonId person, UnaryOperator<Mailbox> change) {
        return rows.changeIf(person.value(), _ -> true, change);
    }

    private void begin(PersonId person, Instant now) {
        rows.add(person.value(), person.value(), person.value(), Mailbox.begin(person, now), null);
    }

    /**
     * Somebody says that this is their address: answers with the secret of the link that
     * is to be mailed there, of which a digest alone is kept; empty if they have asked
     * for too many.
     */
    public Optional<String> claim(PersonId person, String address, Instant now) {
        if (find(person).isEmpty()) {
            begin(person, now);
        }
        String secret = Secrets.next();
        Claimed claim = new Claimed(address, digest(secret), now.plus(Mailbox.VALID));
        boolean taken = rows.changeIf(person.value(), box -> box.mayAsk(now), box -> box.asking(claim, now));
        return taken ? Optional.of(secret) : Optional.empty();
    }

    /** The address is theirs who has this secret; false if it is none, or too old. */
    public boolean confirm(PersonId person, String secret, Instant now) {
        return rows.changeIf(person.value(), box -> isConfirmedBy(secret, box.claimed(), now),
                box -> box.confirmed(now));
    }

    /** Nothing is mailed to them any more. */
    public void forgetAddress(PersonId person) {
        update(person, Mailbox::withoutAddress);
    }

    /**
     * What stops this kind of mail to them. It is the same in each mail, so that an old
     * one does it too, and nothing else can be done with it.
     */
    public String stoppingToken(PersonId person, MailKind kind) {
        String id = person + " " + kind;
        String token = Base64.urlSafeEncode(master.digest("parley unsubscribing 1", EntrySeal.utf8(id)));
        if (links.find(id).isEmpty()) {
            links.add(id, token, person.value(), new Stopping(person, kind), null);
        }
        return token;
    }

    /** What this token stops; empty if there is none. */
    public Optional<Stopping> findByToken(String token) {
        return links.findBy(token).map(Found::content);
    }

    public void stop(Stopping link) {
        update(link.person(), box -> box.without(link.kind()));
    }

    private boolean isConfirmedBy(String secret, @Nullable Claimed claim, Instant now) {
        return claim != null && now.isBefore(claim.until()) && MessageDigest.isEqual(claim.digest(), digest(secret));
    }

    private byte[] digest(String secret) {
        return master.digest("parley confirming 1", EntrySeal.utf8(secret));
    }

}
