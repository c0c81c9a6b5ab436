package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * In which of some negotiations somebody has a part. In all others they are like anybody
 * else in their role.
 */
final class Involved {

    private final Map<PersonId, List<Negotiation>> byPerson = new HashMap<>();

    private final ConcurrentMap<OfPerson, Desk> desks = new ConcurrentHashMap<>();

    private record OfPerson(PersonId person, Role role) {
    }

    static Involved in(List<Negotiation> negotiations) {
        Involved involved = new Involved();
        for (Negotiation negotiation : negotiations) {
            people(negotiation)
                .forEach(person -> involved.byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(negotiation));
        }
        return involved;
    }

    /**
     * What waits for somebody.
     * @param anybody what waits for anybody in the role
     */
    Items waiting(PersonId person, Role role, Board anybody, Instant at) {
        List<Negotiation> some = byPerson.get(person);
        return some == null ? anybody.at(at)
                : desks
                    .computeIfAbsent(new OfPerson(person, role),
                            _ -> new Desk(some, new Board(some, person, role), anybody))
                    .at(at);
    }

    private static Set<PersonId> people(Negotiation negotiation) {
        Set<PersonId> people = new HashSet<>(negotiation.sides().members().keySet());
        people.addAll(negotiation.sides().standIns().values());
        PersonId decider = negotiation.decider();
        if (decider != null) {
            people.add(decider);
        }
        return people;
    }

}
