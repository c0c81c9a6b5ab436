package dev.parley.outgoing.mail;

import dev.parley.personaldata.Mailbox;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What there is to tell, and to whom: implemented by whoever can say what an entry means.
 */
public interface Correspondence {

    /**
     * Waits until there is an entry after {@code position}, {@code millis} milliseconds
     * at most; answers with the last one that can be told of.
     */
    long awaitAfter(long position, long millis) throws InterruptedException;

    /**
     * Who is to be told of the entries after {@code after} up to and with {@code upTo}.
     */
    List<Notice> addressed(long after, long upTo);

    /** Who is to be told of a review that is due on one of these days. */
    List<Notice> reviews(LocalDate after, LocalDate upTo);

    /** Where days begin for those who have not said it. */
    ZoneId zone();

    /** The mail; empty if there is nothing to tell any more. */
    Optional<Letter> letter(Notice notice, Mailbox mailbox);

}
