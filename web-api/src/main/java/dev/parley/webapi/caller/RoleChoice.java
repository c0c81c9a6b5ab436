package dev.parley.webapi.caller;

import dev.parley.sharedevents.Role;
import dev.parley.webapi.problem.CallRules;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of their roles a caller means. */
final class RoleChoice {

    private RoleChoice() {
    }

    /**
     * The role named, the only one there is, or null.
     * @throws dev.parley.webapi.problem.ProblemException if the name is no role's, or not
     * one of theirs
     */
    static @Nullable Role of(Set<Role> roles, @Nullable String named) {
        if (named == null || named.isBlank()) {
            return roles.size() == 1 ? roles.iterator().next() : null;
        }
        Role role = Arrays.stream(Role.values())
            .filter(candidate -> candidate.name().equals(named.strip().toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> CallRules.UNKNOWN_ROLE.exception("the roles are " + names()));
        if (!roles.contains(role)) {
            throw CallRules.WRONG_ROLE.exception("you do not have the role " + role);
        }
        return role;
    }

    private static String names() {
        return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
    }

}
