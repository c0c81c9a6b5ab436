package dev.parley.outgoing.mail;

import dev.parley.outgoing.mail.Handed.Away;
import dev.parley.outgoing.mail.Handed.Later;
import dev.parley.outgoing.mail.Handed.Refused;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Reads what a mail server has answered. What it says of the recipient or of the message
 * is about that one letter; all else is about the server.
 */
final class Answers {

    private static final int FOR_GOOD = 500;

    /** The service is closing down (RFC 5321, 4.2.3). */
    private static final int CLOSING = 421;

    /** Whoever sends has to sign in first, or may not send at all (RFC 4954, 6). */
    private static final List<Integer> ABOUT_WHO_SENDS = List.of(CLOSING, 530, 534, 535, 538);

    private Answers() {
    }

    static Handed read(MailException ex) {
        return status(ex).filter(status -> !ABOUT_WHO_SENDS.contains(status))
            .<Handed>map(status -> status >= FOR_GOOD ? new Refused(status) : new Later(status))
            .orElseGet(() -> new Away(ex.getClass().getSimpleName()));
    }

    private static Optional<Integer> status(MailException ex) {
        List<Throwable> faults = ex instanceof MailSendException failed
                ? Arrays.stream(failed.getMessageExceptions()).flatMap(Answers::chain).toList() : List.of();
        return any(faults, SMTPSenderFailedException.class).isPresent() ? Optional.empty()
                : any(faults, SMTPAddressFailedException.class).map(SMTPAddressFailedException::getReturnCode)
                    .or(() -> any(faults, SMTPSendFailedException.class).map(SMTPSendFailedException::getReturnCode));
    }

    private static <T extends Throwable> Optional<T> any(List<Throwable> faults, Class<T> type) {
        return faults.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(first, fault -> fault != null, Answers::next);
    }

    private static @Nullable Throwable next(Throwable fault) {
        return fault instanceof MessagingException one ? one.getNextException() : fault.getCause();
    }

}
