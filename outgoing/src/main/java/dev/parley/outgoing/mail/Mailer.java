package dev.parley.outgoing.mail;

import dev.parley.personaldata.MailKind;
import dev.parley.personaldata.Mailbox;
import dev.parley.personaldata.Mailboxes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows the log and the days, notes who is to be told of what, and has it sent. One
 * follower for everybody: the log is read once, however many are mailed.
 */
final class Mailer {

    private static final int PAGE = 256;

    /** What was looked through in vain is noted down now and then. */
    private static final int FAR = 1000;

    private static final Duration OFTEN = Duration.ofMinutes(1);

    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final Mailings mailings;

    private final Mailboxes mailboxes;

    private final Correspondence correspondence;

    private final Days days;

    private final Sending sending;

    private final InstantSource clock;

    private long cursor = -1;

    private long scanned;

    private @Nullable Instant looked;

    Mailer(Mailings mailings, Mailboxes mailboxes, Correspondence correspondence, Days days, Sending sending,
            InstantSource clock) {
        this.mailings = mailings;
        this.mailboxes = mailboxes;
        this.correspondence = correspondence;
        this.days = days;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * Does what there is to do now.
     * @param mayGoOn whether it is still this process that sends
     */
    void step(BooleanSupplier mayGoOn) throws InterruptedException {
        Instant now = clock.instant();
        Mailing mailing = mailings.find().orElse(null);
        if (mailing == null) {
            mailing = mailings.begin(Mailing.begin(days.day(now)));
        }
        mailing = follow(mailing, now);
        if (looked == null || now.isBefore(looked) || !now.isBefore(looked.plus(OFTEN))) {
            looked = now;
            mailing = days.look(mailing, this::isWanted, now);
        }
        sending.send(mailing, mayGoOn);
    }

    /** Until there may be something to do. */
    void rest() throws InterruptedException {
        long from = System.nanoTime();
        if (correspondence.awaitAfter(scanned, A_WHILE.toMillis()) > scanned
                && System.nanoTime() - from < TimeUnit.MILLISECONDS.toNanos(1)) {
            // it was there before: there is no room for it
            TimeUnit.MILLISECONDS.sleep(A_WHILE.toMillis());
        }
    }

    private Mailing follow(Mailing begin, Instant now) throws InterruptedException {
        Mailing mailing = begin;
        if (mailing.position() != cursor) {
            cursor = mailing.position();
            scanned = cursor;
        }
        long head = correspondence.awaitAfter(scanned, 0);
        while (scanned < head && mailing.hasRoom()) {
            long to = Math.min(head, scanned + PAGE);
            List<Notice> found = correspondence.addressed(scanned, to).stream().filter(this::isWanted).toList();
            if (!found.isEmpty() || to - cursor >= FAR) {
                long from = cursor;
                // Who has gone on meanwhile has found it, too.
                mailing = mailings.update(before -> before.position() == from ? before.passed(to, found, now) : before);
                cursor = to;
            }
            scanned = to;
        }
        return mailing;
    }

    private boolean isWanted(Notice notice) {
        return mailboxes.find(notice.person())
            .filter(box -> box.wants(MailKind.AT_ONCE) && isFresh(notice, box))
            .isPresent();
    }

    /** Since they have wanted it, and not so long ago that it is of no use. */
    private boolean isFresh(Notice notice, Mailbox box) {
        Instant chosen = box.chosen(MailKind.AT_ONCE);
        return chosen != null && notice.since().isAfter(chosen)
                && notice.since().isAfter(clock.instant().minus(Sending.LONGEST));
    }

}
