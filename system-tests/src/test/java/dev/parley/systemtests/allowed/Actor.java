package dev.parley.systemtests.allowed;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Somebody in one of their roles. */
record Actor(PersonId person, Role role) {

    /** Never does anything, so that there is always one of product on no side. */
    static final PersonId PAM = new PersonId("u_pam");

    private static final List<Actor> ALL = Stream
        .of(actor("sally", Role.SALES), actor("sam", Role.SALES), actor("both", Role.SALES, Role.PRODUCT),
                actor("petra", Role.PRODUCT), actor("paul", Role.PRODUCT), actor("pam", Role.PRODUCT),
                actor("eve", Role.EXECUTIVE), actor("ed", Role.EXECUTIVE, Role.PRODUCT), actor("fay", Role.FACILITATOR),
                actor("fred", Role.FACILITATOR, Role.SALES), actor("audrey", Role.AUDITOR),
                actor("priya", Role.PRIVACY), actor("lex", Role.LEGAL))
        .flatMap(List::stream)
        .toList();

    static List<Actor> all() {
        return ALL;
    }

    static List<PersonId> people() {
        return ALL.stream().map(Actor::person).distinct().toList();
    }

    /** What is known of them all. */
    static KnownRoles known() {
        return KnownRoles.of(people().stream().collect(toUnmodifiableMap(Function.identity(), Actor::rolesOf)));
    }

    By at(Instant now) {
        return new By(person, role, now);
    }

    private static Set<Role> rolesOf(PersonId person) {
        return ALL.stream()
            .filter(actor -> actor.person().equals(person))
            .map(Actor::role)
            .collect(toUnmodifiableSet());
    }

    private static List<Actor> actor(String name, Role... roles) {
        return Arrays.stream(roles).map(role -> new Actor(new PersonId("u_" + name), role)).toList();
    }

}
