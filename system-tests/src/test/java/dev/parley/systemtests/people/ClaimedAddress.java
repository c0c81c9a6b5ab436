package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import dev.parley.systemtests.people.Person.Answer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address that somebody says they are mailed at. */
record ClaimedAddress(Person person, String address) {

    private static final String PATH = "/api/me/notifications/address";

    private static final Pattern LINK = Pattern.compile("/account#(\\S+)");

    Answer claim() throws IOException, InterruptedException {
        return person.post(PATH, "{\"address\":\"" + address + "\"}");
    }

    /** What the mail to it holds, for its owner alone. */
    String secret(GreenMail mail) throws IOException, MessagingException {
        Matcher link = LINK.matcher(String.valueOf(mail.getReceivedMessagesForDomain(address)[0].getContent()));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    Answer confirm(String secret) throws IOException, InterruptedException {
        return confirm(person, secret);
    }

    static Answer confirm(Person person, String secret) throws IOException, InterruptedException {
        return person.post(PATH + "/confirmation", "{\"token\":\"" + secret + "\"}");
    }

    /** Claims and confirms it. */
    void use(GreenMail mail) throws IOException, InterruptedException, MessagingException {
        claim().is(202);
        confirm(secret(mail)).is(204);
    }

}
