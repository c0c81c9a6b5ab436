package dev.parley.commandservice.web.erasures;

import static dev.parley.commandservice.web.Conversions.negotiation;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.web.erasures.ErasureBodies.NamedSubject;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.Subject.OfAccount;
import dev.parley.sharedevents.Subject.OfEntry;
import dev.parley.sharedevents.Subject.OfNegotiation;
import dev.parley.sharedevents.Subject.OfPerson;
import dev.parley.sharedevents.rules.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What bodies name, as the log knows it. */
@Component
final class Subjects {

    private final Directory directory;

    private final LogReader log;

    Subjects(Directory directory, LogReader log) {
        this.directory = directory;
        this.log = log;
    }

    /**
     * Asks the store.
     * @throws Refusal if there is no such thing
     */
    Subject named(NamedSubject body) {
        if (body.person() != null) {
            return new OfPerson(known(directory.findPerson(body.person()), body.person(), PersonId::new));
        }
        if (body.account() != null) {
            return new OfAccount(known(directory.findAccount(body.account()), body.account(), AccountId::new));
        }
        return body.negotiation() != null ? whole(negotiation(body.negotiation()))
                : entry(Objects.requireNonNull(body.position()));
    }

    /** Whom nobody knows by a name may be known by the pseudonym. */
    private static <T> T known(Optional<T> found, String name, Function<String, T> pseudonym) {
        return found.orElseGet(() -> {
            try {
                return pseudonym.apply(name);
            }
            catch (IllegalArgumentException ex) {
                throw Refusal.broken(List.of(Rule.NOTHING_TO_ERASE));
            }
        });
    }

    private Subject whole(NegotiationId negotiation) {
        if (log.stream(negotiation.value(), 0, 1).isEmpty()) {
            throw Refusal.unknown(Rule.UNKNOWN_NEGOTIATION);
        }
        return new OfNegotiation(negotiation);
    }

    private Subject entry(long position) {
        return log.lines(List.of(position))
            .stream()
            .map(EntryLine::read)
            .map(entry -> new OfEntry(position, entry.stream()))
            .findFirst()
            .orElseThrow(() -> Refusal.unknown(Rule.UNKNOWN_ENTRY));
    }

}
