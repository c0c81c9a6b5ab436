package dev.parley.query.waiting;

import dev.parley.events.Role;
import dev.parley.personal.PersonId;
import dev.parley.query.views.negotiations.Negotiation;
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

    private final ConcurrentMap<OfPerson, Board> boards = new ConcurrentHashMap<>();

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

    List<Negotiation> of(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** What waits for somebody where they have a part. */
    Board board(PersonId person, Role role) {
        List<Negotiation> some = of(person);
        return some.isEmpty() ? Board.EMPTY
                : boards.computeIfAbsent(new OfPerson(person, role), _ -> new Board(some, person, role));
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
