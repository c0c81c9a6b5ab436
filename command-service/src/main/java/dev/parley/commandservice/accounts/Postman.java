package dev.parley.commandservice.accounts;

import dev.parley.personaldata.Invitation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Takes links of invitations to those who are invited. */
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final JavaMailSender mail;

    private final String from;

    Postman(JavaMailSender mail, String from) {
        this.mail = mail;
        this.from = from;
    }

    /** Says whether it could be handed to the mail server; the link is in no log. */
    public boolean send(Invitation invitation, String address, String link) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(address);
        message.setSubject("You are invited to Parley");
        message.setText("""
                Hello %s,

                this link lets you in, once, until %s:

                %s

                Parley is the log that sales and product keep of what they decide together.
                """.formatted(invitation.name(), invitation.expiresAt(), link));
        try {
            mail.send(message);
            return true;
        }
        catch (MailException ex) {
            LOG.warn("An invitation could not be sent by mail: {}", ex.getClass().getSimpleName());
            return false;
        }
    }

}
