package dev.parley.commandservice.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The roles that people were last seen with in this process. */
public final class PeopleSeen implements KnownRoles {

    private final Map<PersonId, Set<Role>> roles = new ConcurrentHashMap<>();

    /** Somebody is here with these roles, and with no others. */
    public void see(PersonId person, Set<Role> all) {
        roles.put(person, Set.copyOf(all));
    }

    @Override
    public Set<Role> of(PersonId person) {
        return roles.getOrDefault(person, Set.of());
    }

    @Override
    public Set<PersonId> everybodyIn(Role role) {
        return roles.entrySet()
            .stream()
            .filter(one -> one.getValue().contains(role))
            .map(Map.Entry::getKey)
            .collect(toUnmodifiableSet());
    }

}
