package dev.parley.commandservice.accounts;

import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Sessions;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.session.RolesAtPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens sessions for those who know their password, and ends them. */
public final class SigningIn {

    private final Logins logins;

    private final Sessions sessions;

    private final Passwords passwords;

    private final RolesAtPresent roles;

    SigningIn(Logins logins, Sessions sessions, Passwords passwords, RolesAtPresent roles) {
        this.logins = logins;
        this.sessions = sessions;
        this.passwords = passwords;
        this.roles = roles;
    }

    /**
     * The secret of a new session.
     * @param password absent in a demo, where a click is enough
     * @throws dev.parley.webapi.problem.ProblemException the same for whatever is wrong,
     * and after the same time
     */
    public String signIn(String login, @Nullable String password, Instant now) {
        PersonId person = roles.ofDemo(login)
            .or(() -> withPassword(login, password == null ? "" : password))
            .orElseThrow(() -> CallRules.WRONG_CREDENTIALS.exception("name or password is wrong"));
        logins.seen(person, LocalDate.ofInstant(now, ZoneOffset.UTC));
        return sessions.open(person, now);
    }

    private Optional<PersonId> withPassword(String login, String password) {
        Optional<Login> found = logins.findByName(login);
        boolean same = passwords.matches(password, found.map(Login::password).orElse(null));
        return found.map(Login::person).filter(_ -> same).filter(roles::admits);
    }

    /** Whether the session of this secret came from an identity provider. */
    public boolean isProvided(String secret, Instant now) {
        return sessions.use(secret, now).filter(session -> session.provided() != null).isPresent();
    }

    /** Ends the session of this secret, whoever's it is. */
    public void signOut(String secret, Instant now) {
        sessions.use(secret, now).ifPresent(session -> sessions.end(session.id()));
    }

    public void signOutEverywhere(PersonId person) {
        sessions.endAllOf(person);
    }

}
