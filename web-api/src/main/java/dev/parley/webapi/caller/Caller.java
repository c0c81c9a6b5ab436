package dev.parley.webapi.caller;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.problem.CallRules;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param login what they sign in as
 * @param person their pseudonym, which the log knows them by
 * @param roles all that they have
 * @param meant the one they named in {@code Parley-Role}, or the only one they have
 */
public record Caller(String login, PersonId person, Set<Role> roles, @Nullable Role meant) {

    public Caller {
        roles = Set.copyOf(roles);
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
