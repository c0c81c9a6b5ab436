package dev.parley.commandservice.negotiation.rules;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles people have, as far as that is known: who is not known has none. */
public interface KnownRoles {

    /** Those of these people, and of nobody else. */
    static KnownRoles of(Map<PersonId, Set<Role>> people) {
        return new KnownRoles() {
            @Override
            public Set<Role> of(PersonId person) {
                return people.getOrDefault(person, Set.of());
            }

            @Override
            public Set<PersonId> everybodyIn(Role role) {
                return people.entrySet()
                    .stream()
                    .filter(one -> one.getValue().contains(role))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    /** The roles of this person. */
    Set<Role> of(PersonId person);

    /** Everybody who has this role. */
    Set<PersonId> everybodyIn(Role role);

}
