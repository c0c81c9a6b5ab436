package dev.parley.webapi.caller;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.problem.CallRules;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param person their pseudonym, which the log knows them by
 * @param roles all that they have
 * @param byToken whether it is a script that acts for them
 * @param meant the one they named in {@code Parley-Role}, or the only one they have
 */
public record Caller(PersonId person, Set<Role> roles, boolean byToken, @Nullable Role meant) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * For what is about the account itself.
     * @throws dev.parley.webapi.problem.ProblemException if it is a script that calls
     */
    public PersonId inPerson() {
        if (byToken) {
            throw CallRules.NOT_BY_TOKEN.exception("a token can do what its roles can, and nothing else");
        }
        return person;
    }

    /**
     * The role they act in.
     * @throws dev.parley.webapi.problem.ProblemException if they have several and named
     * none
     */
    public Role role() {
        if (meant == null) {
            throw roles.isEmpty() ? CallRules.WRONG_ROLE.exception("you have no role here")
                    : CallRules.ROLE_NEEDED.exception("you have several roles; name one in Parley-Role");
        }
        return meant;
    }

}
