package dev.parley.outgoing.mail;

import dev.parley.outgoing.subscriptions.Standing;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.subscriptions.SwitchedOff;
import dev.parley.personaldata.MailKind;
import dev.parley.personaldata.Mailbox;
import dev.parley.personaldata.Mailboxes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Notes what no entry tells: a digest's hour, a review's day, a target that is gone. */
final class Days {

    /** Nobody wants to be told at midnight that a day has come. */
    private static final LocalTime MORNING = LocalTime.of(Mailbox.DEFAULT_HOUR, 0);

    private final Mailings mailings;

    private final Mailboxes mailboxes;

    private final Subscriptions subscriptions;

    private final Correspondence correspondence;

    Days(Mailings mailings, Mailboxes mailboxes, Subscriptions subscriptions, Correspondence correspondence) {
        this.mailings = mailings;
        this.mailboxes = mailboxes;
        this.subscriptions = subscriptions;
        this.correspondence = correspondence;
    }

    /** The last day of which the morning has come. */
    LocalDate day(Instant now) {
        return LocalDate.ofInstant(now.minus(Duration.between(LocalTime.MIDNIGHT, MORNING)), correspondence.zone());
    }

    Mailing look(Mailing mailing, Predicate<Notice> isWanted, Instant now) {
        digests(mailing, now);
        reviews(mailing, isWanted, now);
        return switchedOff(isWanted, now);
    }

    private void digests(Mailing mailing, Instant now) {
        List<Mailbox> all = mailboxes.all();
        List<Notice> due = all.stream()
            .filter(box -> box.wants(MailKind.DIGEST))
            .flatMap(box -> digest(box, mailing, now).stream())
            .toList();
        if (!due.isEmpty()) {
            mailings.update(before -> before.digested(due, all.stream().map(Mailbox::person).toList(), now));
        }
    }

    private Optional<Notice> digest(Mailbox box, Mailing mailing, Instant now) {
        ZoneId zone = correspondence.zone();
        LocalDate today = LocalDate.ofInstant(now, box.zone(zone));
        Instant due = box.due(today, zone);
        Instant chosen = box.chosen(MailKind.DIGEST);
        return chosen != null && due.isAfter(chosen) && !now.isBefore(due) && !mailing.hasDigested(box.person(), today)
                ? Optional.of(Notice.on(today, box.person(), NoticeKind.DIGEST, null, due)) : Optional.empty();
    }

    private void reviews(Mailing mailing, Predicate<Notice> isWanted, Instant now) {
        LocalDate today = day(now);
        if (today.isAfter(mailing.reviewed())) {
            List<Notice> due = correspondence.reviews(mailing.reviewed(), today).stream().filter(isWanted).toList();
            mailings.update(before -> before.reviewedTo(today, due, now));
        }
    }

    private Mailing switchedOff(Predicate<Notice> isWanted, Instant now) {
        List<Notice> off = subscriptions.all()
            .stream()
            .flatMap(one -> subscriptions.standing(one.id()).stream().flatMap(standing -> off(one, standing)))
            .filter(isWanted)
            .toList();
        return mailings.update(before -> before.told(off, now));
    }

    private static Stream<Notice> off(Subscription one, Standing standing) {
        SwitchedOff off = standing.off();
        return off == null || off.because() == SwitchedOff.Reason.BY_HAND ? Stream.empty()
                : Stream.of(Notice.switchedOff(one.owner(), one.id(), off.at()));
    }

}
