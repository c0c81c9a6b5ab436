package dev.parley.systemtests.access;

import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Endpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls.
 *
 * @param name how the printed table calls them
 * @param login their login, which is their roles too; absent for who has not signed in
 * @param roles all that they have
 * @param meant what they say in {@code Parley-Role}
 */
record Identity(String name, @Nullable String login, Set<Role> roles, @Nullable Role meant) {

    static final String NOBODY = "nobody";

    private static final String AND = "+";

    /**
     * Nobody, somebody without a role, each role, and several with and without a word.
     */
    static List<Identity> all() {
        List<Identity> all = new ArrayList<>();
        all.add(new Identity("unsigned", null, Set.of(), null));
        all.add(new Identity("no role", NOBODY, Set.of(), null));
        Arrays.stream(Role.values()).forEach(role -> all.add(of(role.name(), null, role)));
        all.add(of("SALES+AUDITOR", null, Role.SALES, Role.AUDITOR));
        all.add(of("SALES+AUDITOR as SALES", Role.SALES, Role.SALES, Role.AUDITOR));
        all.add(of("SALES+AUDITOR as AUDITOR", Role.AUDITOR, Role.SALES, Role.AUDITOR));
        all.add(of("PRODUCT+FACILITATOR", null, Role.PRODUCT, Role.FACILITATOR));
        return all;
    }

    private static Identity of(String name, @Nullable Role meant, Role... roles) {
        return new Identity(name, String.join(AND, Stream.of(roles).map(Role::name).toList()), Set.of(roles), meant);
    }

    /** The roles that stand in a login. */
    static List<Role> rolesIn(String login) {
        return login.equals(NOBODY) ? List.of() : Arrays.stream(login.split("\\" + AND)).map(Role::valueOf).toList();
    }

    /** Whether the rows of the table open the endpoint to them. */
    boolean mayCall(List<Endpoint> rows) {
        return rows.stream().anyMatch(row -> switch (row.audience()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> login != null;
            case ROLES -> meant == null ? roles.stream().anyMatch(row.roles()::contains) : row.roles().contains(meant);
        });
    }

}
