package dev.parley.commandservice.accounts;

import dev.parley.commandservice.dispatch.CommandCall;
import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.people.PeopleCommand;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Invitation;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Sessions;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody in: their account and their name are kept beside the log first, then it
 * is recorded that they came. If that is refused, nothing is left of the account.
 */
final class Admission {

    private final Directory directory;

    private final Logins logins;

    private final Sessions sessions;

    private final Passwords passwords;

    private final Dispatcher dispatcher;

    Admission(Directory directory, Logins logins, Sessions sessions, Passwords passwords, Dispatcher dispatcher) {
        this.directory = directory;
        this.logins = logins;
        this.sessions = sessions;
        this.passwords = passwords;
        this.dispatcher = dispatcher;
    }

    /** Before anything is asked of the store: a password that is no good is none's. */
    void check(NewAccount account) {
        passwords.check(account.password(), "/password", List.of(account.login(), account.name()));
    }

    /**
     * @param command what records that this person came
     * @param invitation what they accepted, if there was anything to accept
     * @throws Refusal if the login is taken, or the command is refused
     */
    Arrival admit(NewAccount account, Function<PersonId, PeopleCommand> command, @Nullable Invitation invitation,
            Instant now) {
        PersonId person = directory.addPerson(account.login(), account.name())
            .orElseThrow(() -> Refusal.broken(List.of(Rule.LOGIN_TAKEN)));
        logins.add(login(person, account, invitation, now));
        try {
            CommandCall call = CommandCall.of(person);
            Recorded recorded = dispatcher.run(call, _ -> command.apply(person)).recorded();
            return new Arrival(person, recorded.position(), sessions.open(person, now));
        }
        catch (Refusal ex) {
            logins.remove(person);
            directory.removePerson(person);
            throw ex;
        }
    }

    private Login login(PersonId person, NewAccount account, @Nullable Invitation invitation, Instant now) {
        return new Login(person, account.login().strip(), passwords.hash(account.password()),
                invitation == null ? null : invitation.email(), invitation == null ? null : invitation.salesTeam(),
                invitation == null ? null : invitation.id(), now, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

}
