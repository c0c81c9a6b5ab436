package dev.parley.outgoing.mail;

import dev.parley.outgoing.mail.Handed.Refused;
import dev.parley.outgoing.mail.Handed.Taken;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Hands letters to the mail server: plain text, marked as sent by a program (RFC 3834),
 * with what stops the next ones by one click (RFC 2369, RFC 8058).
 */
public final class Postman {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** What a server says of an address that is none (RFC 5321, 4.2.3). */
    private static final int NO_SUCH_NAME = 553;

    private final JavaMailSender mail;

    private final String from;

    private final InstantSource clock;

    Postman(JavaMailSender mail, String from, InstantSource clock) {
        this.mail = mail;
        this.from = from;
        this.clock = clock;
    }

    /** Neither the address nor the text gets to any log. */
    public Handed hand(Letter letter) {
        try {
            mail.send(message(letter));
            return new Taken();
        }
        catch (AddressException ex) {
            return new Refused(NO_SUCH_NAME);
        }
        catch (MessagingException ex) {
            throw new IllegalStateException("a letter cannot be written", ex);
        }
        catch (MailException ex) {
            return Answers.read(ex);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = mail.createMimeMessage();
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.id() != null) {
            message.setHeader("Message-ID", letter.id());
        }
        if (letter.about() != null) {
            message.setHeader("References", letter.about());
        }
        if (letter.unsubscribing() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribing() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

}
