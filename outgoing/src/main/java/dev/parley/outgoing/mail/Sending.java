package dev.parley.outgoing.mail;

import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.outgoing.delivery.Schedule;
import dev.parley.outgoing.mail.Handed.Away;
import dev.parley.outgoing.mail.Handed.Later;
import dev.parley.outgoing.mail.Handed.Refused;
import dev.parley.outgoing.mail.Handed.Taken;
import dev.parley.personaldata.KeyOutdatedException;
import dev.parley.personaldata.Mailboxes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, one after another. What becomes of each is durable before the next:
 * whoever goes on after a crash sends at most the one again that was under way, under the
 * same id.
 */
final class Sending {

    /** How old what is told may become: longer than a weekend. */
    static final Duration LONGEST = Duration.ofDays(5);

    /** A server that is back is to be noticed soon. */
    private static final Duration LONGEST_AWAY = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Mailings mailings;

    private final Mailboxes mailboxes;

    private final Correspondence correspondence;

    private final Postman postman;

    private final Schedule schedule;

    private final InstantSource clock;

    private final MeterRegistry metrics;

    private int failures;

    private Instant awayUntil = Instant.MIN;

    Sending(Mailings mailings, Mailboxes mailboxes, Correspondence correspondence, Postman postman, Schedule schedule,
            InstantSource clock, MeterRegistry metrics) {
        this.mailings = mailings;
        this.mailboxes = mailboxes;
        this.correspondence = correspondence;
        this.postman = postman;
        this.schedule = schedule;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Sends all that is due, as far as the server takes it.
     * @param mayGoOn whether it is still this process that sends
     */
    void send(Mailing mailing, BooleanSupplier mayGoOn) throws InterruptedException {
        for (Waiting one : mailing.due(clock.instant())) {
            if (!mayGoOn.getAsBoolean() || clock.instant().isBefore(awayUntil)) {
                return;
            }
            if (isTooOld(one.notice())) {
                gaveUp(one.notice(), "it could not be sent for five days");
            }
            else if (isKnown(one.notice())) {
                send(one);
            }
        }
    }

    /**
     * What another process has noted may be further on than what is known here: then it
     * waits.
     */
    private boolean isKnown(Notice notice) throws InterruptedException {
        return correspondence.awaitAfter(notice.position() - 1, 0) >= notice.position();
    }

    private void send(Waiting one) {
        Optional<Letter> letter;
        try {
            letter = letter(one.notice());
        }
        catch (StoreUnavailableException | KeyOutdatedException ex) {
            throw ex;
        }
        catch (RuntimeException ex) {
            unwritten(one, ex);
            return;
        }
        letter.ifPresentOrElse(written -> after(one, postman.hand(written)),
                () -> mailings.update(mailing -> mailing.without(one.notice())));
    }

    private Optional<Letter> letter(Notice notice) {
        return mailboxes.find(notice.person())
            .filter(box -> box.wants(notice.mailKind()))
            .flatMap(box -> correspondence.letter(notice, box));
    }

    /** One that cannot be written holds up no other. */
    private void unwritten(Waiting one, RuntimeException why) {
        Notice notice = one.notice();
        LOG.warn("A mail ({}) to {} could not be written and is tried again: {}", notice.kind(), notice.person(),
                why.getClass().getSimpleName());
        LOG.debug("Why", why);
        putOff(one);
    }

    private void after(Waiting one, Handed handed) {
        if (handed instanceof Away(String why)) {
            away(why);
            return;
        }
        back();
        switch (handed) {
            case Taken _ -> taken(one.notice());
            case Refused(int status) -> refused(one.notice(), status);
            case Later(int status) -> later(one, status);
            case Away _ -> throw new IllegalStateException();
        }
    }

    private void taken(Notice notice) {
        mailings.update(mailing -> mailing.without(notice));
        mailboxes.update(notice.person(), box -> box.answered(null));
        count("sent");
    }

    private void refused(Notice notice, int status) {
        mailboxes.update(notice.person(), box -> box.answered(clock.instant()));
        gaveUp(notice, "the mail server has refused it for good (" + status + ")");
    }

    private void gaveUp(Notice notice, String why) {
        mailings.update(mailing -> mailing.without(notice));
        count("given-up");
        LOG.warn("A mail ({}) to {} was given up: {}", notice.kind(), notice.person(), why);
    }

    private void later(Waiting one, int status) {
        putOff(one);
        LOG.debug("A mail to {} was put off by the mail server ({})", one.notice().person(), status);
    }

    private void putOff(Waiting one) {
        Instant next = schedule.next(one.attempts() + 1, clock.instant(), null);
        mailings.update(mailing -> mailing.again(one.again(next)));
        count("put-off");
    }

    /** None has had its turn then: all of them wait for the server, as they are. */
    private void away(String why) {
        if (failures == 0) {
            LOG.warn("The mail server takes nothing, and mails wait until it does: {}", why);
        }
        failures++;
        Instant now = clock.instant();
        Instant next = schedule.next(failures, now, null);
        Instant latest = now.plus(LONGEST_AWAY);
        awayUntil = next.isBefore(latest) ? next : latest;
    }

    private void back() {
        if (failures > 0) {
            LOG.info("The mail server takes mails again");
        }
        failures = 0;
        awayUntil = Instant.MIN;
    }

    private boolean isTooOld(Notice notice) {
        return clock.instant().isAfter(notice.since().plus(LONGEST));
    }

    private void count(String outcome) {
        metrics.counter("parley.mails", "outcome", outcome).increment();
    }

}
