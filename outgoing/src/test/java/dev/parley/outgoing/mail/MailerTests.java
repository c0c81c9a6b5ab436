package dev.parley.outgoing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outgoing.subscriptions.Attempt;
import dev.parley.outgoing.subscriptions.Channel;
import dev.parley.outgoing.subscriptions.Failure;
import dev.parley.outgoing.subscriptions.Selection;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.personaldata.MailKind;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailerTests extends Mailed {

    @Test
    void mailsWhatIsAddressedToSomebodyOnceAndAtOnce() throws Exception {
        confirm(ADA, "ada@example.org");
        happens(ADA, BEA, ADA);
        work();
        work();
        assertThat(subjects()).containsExactly("CHALLENGE", "CHALLENGE");
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://parley.example.org/unsubscribe/t>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<challenge.u_ada.1.n." + told.at.toEpochMilli() + "@p>");
        assertThat(mail.getContent()).asString().startsWith("Ä text");
    }

    @Test
    void mailsNothingTwiceAfterARestart() throws Exception {
        confirm(ADA, "ada@example.org");
        happens(ADA);
        now = now.plus(Duration.ofHours(22));
        work();
        assertThat(subjects()).containsExactly("CHALLENGE", "DIGEST");
        mailer = started();
        work();
        assertThat(server.getReceivedMessages()).hasSize(2);
        happens(ADA);
        mailer = started();
        work();
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void losesNothingOfWhatCameBeforeItsFirstStep() throws Exception {
        confirm(ADA, "ada@example.org");
        happens(ADA, ADA);
        mailer = started();
        work();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    /** Whoever takes over may not have read as far as the one before. */

    @Test
    void losesNothingThatItHasNotReadYet() throws Exception {
        confirm(ADA, "ada@example.org");
        happens(ADA, ADA);
        mailer.step(() -> false);
        told.known = 1;
        mailer = started();
        work();
        assertThat(server.getReceivedMessages()).hasSize(1);
        told.known = 2;
        work();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void mailsNothingFromBeforeAnAddressWasConfirmedOrToWhoHasNone() throws Exception {
        happens(ADA);
        confirm(ADA, "ada@example.org");
        mailboxes.change(BEA, now, box -> box);
        happens(BEA);
        told.at = START.minusSeconds(1);
        happens(ADA);
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void mailsNothingThatIsSettledByThen() throws Exception {
        confirm(ADA, "ada@example.org");
        int port = goAway();
        happens(ADA);
        work();
        told.settled.add("challenge.u_ada.1.n." + told.at.toEpochMilli());
        comeBack(port);
        now = now.plus(Duration.ofMinutes(6));
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void losesNothingWhileTheServerIsAwayAndSendsEachOnceWhenItIsBack() throws Exception {
        confirm(ADA, "ada@example.org");
        int port = goAway();
        happens(ADA, ADA);
        for (int minutes = 0; minutes < 600; minutes++) {
            now = now.plus(Duration.ofMinutes(1));
            work();
        }
        happens(ADA);
        work();
        comeBack(port);
        now = now.plus(Duration.ofMinutes(6));
        work();
        work();
        assertThat(subjects()).containsExactly("CHALLENGE", "CHALLENGE", "CHALLENGE");
        assertThat(Arrays.stream(server.getReceivedMessages()).map(Mailed::id)).doesNotHaveDuplicates();
    }

    @Test
    void tellsOfAReviewOnTheMorningOfItsDay() throws Exception {
        confirm(ADA, "ada@example.org");
        choose(ADA, false);
        work();
        told.reviewers.add(ADA);
        told.at = Instant.parse("2026-11-29T08:00:00Z");
        now = Instant.parse("2026-11-29T07:59:00Z");
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
        now = Instant.parse("2026-11-29T08:00:00Z");
        work();
        now = now.plus(Duration.ofMinutes(2));
        mailer = started();
        work();
        assertThat(subjects()).containsExactly("REVIEW");
    }

    @Test
    void tellsTheOwnerOnceThatASubscriptionWasSwitchedOff() throws Exception {
        confirm(ADA, "ada@example.org");
        choose(ADA, false);
        subscriptions.add(new Subscription("s", ADA, "Tickets", Channel.WEBHOOK, URI.create("https://example.org/"),
                new Selection(Set.of(), List.of(), List.of()), null, START), 0);
        subscriptions.update("s", standing -> standing.switchedOff(now));
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
        now = now.plus(Duration.ofMinutes(2));
        subscriptions.update("s", standing -> standing.switchedOn(now)
            .failed(Attempt.first(1, "RequestRaised", 0, now), new Failure(410, "answered 410", now), now));
        for (int days = 0; days < 8; days++) {
            mailer = started();
            work();
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(subjects()).containsExactly("SWITCHED_OFF");
    }

    @Test
    void sendsNothingThatWasStoppedByOneClick() throws Exception {
        confirm(ADA, "ada@example.org");
        String token = mailboxes.stoppingToken(ADA, MailKind.AT_ONCE);
        mailboxes.stop(mailboxes.findByToken(token).orElseThrow());
        happens(ADA);
        now = Instant.parse("2026-11-29T08:00:00Z");
        work();
        assertThat(subjects()).containsExactly("DIGEST");
        assertThat(mailboxes.findByToken(token + "x")).isEmpty();
    }

    @Test
    void givesUpWhatTheServerRefusesForGoodAndMailsTheOthers() throws Exception {
        confirm(ADA, "nobody at all@example.org");
        confirm(BEA, "bea@example.org");
        happens(ADA, BEA);
        work();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailboxes.find(ADA).orElseThrow().refused()).isEqualTo(now);
        assertThat(mailboxes.find(BEA).orElseThrow().refused()).isNull();
        assertThat(metrics.counter("parley.mails", "outcome", "given-up").count()).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(10));
        work();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void holdsUpNoOtherForOneThatCannotBeWritten() throws Exception {
        confirm(ADA, "ada@example.org");
        confirm(BEA, "bea@example.org");
        told.unwritable.add(ADA);
        happens(ADA, BEA);
        work();
        assertThat(server.getReceivedMessagesForDomain("bea@example.org")).hasSize(1);
        told.unwritable.clear();
        now = now.plus(Duration.ofMinutes(10));
        work();
        assertThat(server.getReceivedMessagesForDomain("ada@example.org")).hasSize(1);
        told.unwritable.add(ADA);
        happens(ADA);
        work();
        now = now.plus(Sending.LONGEST).plusSeconds(1);
        work();
        assertThat(metrics.counter("parley.mails", "outcome", "given-up").count()).isEqualTo(1);
    }

    @Test
    void sendsNothingWithoutTheLease() throws Exception {
        confirm(ADA, "ada@example.org");
        happens(ADA);
        mailer.step(() -> false);
        assertThat(server.getReceivedMessages()).isEmpty();
        work();
        assertThat(subjects()).containsExactly("CHALLENGE");
    }

}
