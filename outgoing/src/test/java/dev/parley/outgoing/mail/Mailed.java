package dev.parley.outgoing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.outgoing.delivery.Schedule;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.personaldata.Mailboxes;
import dev.parley.personaldata.MasterKey;
import dev.parley.sharedevents.PersonId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mailer with a mail server, and two people who may have an address. */
abstract class Mailed {

    static final PersonId ADA = new PersonId("u_ada");

    static final PersonId BEA = new PersonId("u_bea");

    /** A Saturday, at noon. */
    static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    final Told told = new Told();

    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    Instant now = START;

    LogStore store;

    MasterKey key;

    Mailboxes mailboxes;

    Subscriptions subscriptions;

    Mailer mailer;

    @BeforeEach
    void open(@TempDir Path folder) {
        server.start();
        key = MasterKey.generate();
        store = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        mailboxes = new Mailboxes(key, store);
        subscriptions = new Subscriptions(key, store);
        mailer = started();
    }

    @AfterEach
    void close() {
        store.close();
        server.stop();
    }

    Mailer started() {
        Mailings mailings = new Mailings(key, store);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(ServerSetup.getLocalHostAddress());
        sender.setPort(server.getSmtp().getPort());
        return new Mailer(mailings, mailboxes, told, new Days(mailings, mailboxes, subscriptions, told),
                new Sending(mailings, mailboxes, told, new Postman(sender, "parley@example.org", () -> now),
                        new Schedule(new Random(1)), () -> now, metrics),
                () -> now);
    }

    int goAway() {
        int port = server.getSmtp().getPort();
        server.stop();
        return port;
    }

    void comeBack(int port) {
        server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void work() throws InterruptedException {
        mailer.step(() -> true);
    }

    void confirm(PersonId person, String address) {
        assertThat(mailboxes.confirm(person, mailboxes.claim(person, address, now).orElseThrow(), now)).isTrue();
        told.at = now.plusSeconds(1);
    }

    void choose(PersonId person, int hour, @Nullable ZoneId zone) {
        mailboxes.change(person, now, box -> box.choosing(true, true, hour, zone, now));
    }

    void choose(PersonId person, boolean digest) {
        mailboxes.change(person, now, box -> box.choosing(true, digest, 8, null, now));
    }

    void happens(PersonId... people) {
        told.entries.addAll(List.of(people));
    }

    List<String> subjects() throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        }
        catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
