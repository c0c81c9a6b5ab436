package dev.parley.commandservice.accounts;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.people.PeopleCommand;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Invitation;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Sessions;
import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody in who has chosen a login and a password, and opens a session for them.
 */
final class Admission {

    private final Newcomers newcomers;

    private final Sessions sessions;

    private final Passwords passwords;

    Admission(Newcomers newcomers, Sessions sessions, Passwords passwords) {
        this.newcomers = newcomers;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /** Before anything is asked of the store: a password that is no good is none's. */
    void check(NewAccount account) {
        passwords.check(account.password(), "/password", List.of(account.login(), account.name()));
    }

    /**
     * @param command what records that this person came
     * @param invitation what they accepted, if there was anything to accept
     * @throws dev.parley.commandservice.rules.Refusal if the login is taken, or the
     * command is refused
     */
    Arrival admit(NewAccount account, Function<PersonId, PeopleCommand> command, @Nullable Invitation invitation,
            Instant now) {
        PersonId person = Directory.newPerson();
        Recorded recorded = newcomers.admit(login(person, account, invitation, now), account.name(),
                command.apply(person));
        return new Arrival(person, recorded.position(), sessions.open(person, now));
    }

    private Login login(PersonId person, NewAccount account, @Nullable Invitation invitation, Instant now) {
        return new Login(person, account.login().strip(), passwords.hash(account.password()),
                invitation == null ? null : invitation.email(), invitation == null ? null : invitation.salesTeam(),
                invitation == null ? null : invitation.id(), now, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

}
