package dev.parley.commandservice.accounts;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.outgoing.mail.Handed.Taken;
import dev.parley.outgoing.mail.Letter;
import dev.parley.outgoing.mail.Postman;
import dev.parley.personaldata.Mailboxes;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Rule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Where people are reached by mail. An address counts once its owner, signed in here, has
 * followed the link that was mailed there: what somebody may read is mailed to nobody
 * else, not even where an administrator would like it.
 */
public final class Reaching {

    private final Mailboxes mailboxes;

    private final ObjectProvider<Postman> postman;

    Reaching(Mailboxes mailboxes, ObjectProvider<Postman> postman) {
        this.mailboxes = mailboxes;
        this.postman = postman;
    }

    /**
     * Mails a link there, and says whether the mail server has taken it.
     * @param link makes the link of a secret
     * @throws Refusal if there is no mail server, or too many were asked for
     */
    public boolean claim(PersonId person, String address, UnaryOperator<String> link, Instant now) {
        Postman one = postman.getIfAvailable();
        if (one == null) {
            throw Refusal.broken(List.of(Rule.NO_MAIL_SERVER));
        }
        String secret = mailboxes.claim(person, address, now)
            .orElseThrow(() -> Refusal.broken(List.of(Rule.TOO_MANY_CONFIRMATIONS)));
        return one.hand(Letter.asked(address, "Is this your address?", """
                Somebody who has signed in to Parley wants to be mailed here. If that is you,
                this link says so, within two days:

                %s

                If it is not, nothing needs to be done: nothing more is sent here.
                """.formatted(link.apply(secret)))) instanceof Taken;
    }

    /**
     * @throws Refusal if the link is none of theirs, is too old or was followed already
     */
    public void confirm(PersonId person, String secret, Instant now) {
        if (!mailboxes.confirm(person, secret, now)) {
            throw Refusal.broken(List.of(Rule.UNKNOWN_TOKEN));
        }
    }

    /** Nothing is mailed to them any more. */
    public void forget(PersonId person) {
        mailboxes.forgetAddress(person);
    }

    /** What they want from now on. */
    public void choose(PersonId person, boolean atOnce, boolean digest, int hour, @Nullable ZoneId zone, Instant now) {
        mailboxes.change(person, now, box -> box.choosing(atOnce, digest, hour, zone, now));
    }

}
