package dev.parley.outgoing.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param subject what anybody may see: nothing that people wrote
 * @param id the same for each attempt, so that a mailbox can drop what it has already;
 * absent if it is never sent again
 * @param about what mails that belong together have in common; absent if nothing
 * @param unsubscribing where one click stops mails like this one; absent if it is one
 * that somebody has just asked for
 */
public record Letter(String to, String subject, String text, @Nullable String id, @Nullable String about,
        @Nullable URI unsubscribing) {

    /** One that somebody has just asked for. */
    public static Letter asked(String to, String subject, String text) {
        return new Letter(to, subject, text, null, null, null);
    }

    /** Not what it says, nor to whom. */
    @Override
    public String toString() {
        return "a letter";
    }

}
