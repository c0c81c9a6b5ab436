package dev.parley.commandservice.accounts;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Sessions;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.time.Instant;
import java.util.List;

/** What people change about their own account. */
public final class OwnAccount {

    private final Directory directory;

    private final Logins logins;

    private final Sessions sessions;

    private final Passwords passwords;

    OwnAccount(Directory directory, Logins logins, Sessions sessions, Passwords passwords) {
        this.directory = directory;
        this.logins = logins;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /**
     * What the person signs in as.
     * @throws Refusal if they have no password here
     */
    public String login(PersonId person) {
        return loginOf(person).name();
    }

    /**
     * Ends all sessions, and answers with the secret of a new one.
     * @throws ProblemException if the old one is wrong, or the new one is weak
     */
    public String changePassword(PersonId person, String old, String changed, Instant now) {
        Login login = loginOf(person);
        if (!passwords.matches(old, login.password())) {
            throw wrong();
        }
        passwords.check(changed, "/new", List.of(login.name(), directory.loginOf(person)));
        if (!logins.changePassword(person, login.password(), passwords.hash(changed))) {
            throw wrong();
        }
        sessions.endAllOf(person);
        return sessions.open(person, now);
    }

    /** From now on the person is shown by this name, wherever they were named before. */
    public void rename(PersonId person, String name) {
        directory.rename(person, name);
    }

    private static ProblemException wrong() {
        return CallRules.WRONG_CREDENTIALS.exception("the old password is wrong");
    }

    private Login loginOf(PersonId person) {
        return logins.find(person)
            .filter(login -> login.password() != null)
            .orElseThrow(() -> Refusal.broken(List.of(Rule.NO_PASSWORD)));
    }

}
