package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.NegotiationId;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits in one chunk of the negotiations. In most of them somebody is like anybody
 * in their role: what waits for those is looked up once for each role, and again when
 * time has made a difference. Without that, {@code waiting} would take 300 ms at 100,000
 * negotiations, each time. Imported history waits for nobody.
 */
final class WaitingInChunk {

    /** Who has no part in any negotiation. */
    private static final PersonId ANYBODY = new PersonId("u_anybody");

    private final List<Negotiation> negotiations;

    private final Map<PersonId, List<Negotiation>> byPerson = new HashMap<>();

    private final Map<Role, Lookup> byRole = new ConcurrentHashMap<>();

    /** What waits, and for how long that is so. */
    private record Lookup(Horizon horizon, Items items) {
    }

    WaitingInChunk(List<Negotiation> chunk) {
        this.negotiations = chunk.stream().filter(negotiation -> !negotiation.imported()).toList();
        for (Negotiation negotiation : negotiations) {
            involved(negotiation)
                .forEach(person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(negotiation));
        }
    }

    /**
     * What waits for somebody at a moment: in their own negotiations, and in the others.
     */
    Stream<Items> at(Instant at, PersonId person, Role role) {
        Items anybody = anybody(at, role);
        List<Negotiation> own = byPerson.get(person);
        if (own == null) {
            return Stream.of(anybody);
        }
        Set<NegotiationId> ids = own.stream().map(Negotiation::id).collect(Collectors.toSet());
        return Stream.of(items(own, person, role, new Horizon(at)),
                anybody.only(item -> !ids.contains(item.negotiation())));
    }

    private Items anybody(Instant at, Role role) {
        Lookup known = byRole.get(role);
        if (known == null || !known.horizon().covers(at)) {
            Horizon now = new Horizon(at);
            known = new Lookup(now, items(negotiations, ANYBODY, role, now));
            byRole.put(role, known);
        }
        return known.items();
    }

    private static Items items(List<Negotiation> some, PersonId person, Role role, Horizon now) {
        return Items.of(some.stream().flatMap(negotiation -> Waiting.in(new Looking(person, role, now, negotiation))));
    }

    private static Set<PersonId> involved(Negotiation negotiation) {
        Set<PersonId> people = new HashSet<>(negotiation.sides().members().keySet());
        people.addAll(negotiation.sides().standIns().values());
        PersonId decider = negotiation.decider();
        if (decider != null) {
            people.add(decider);
        }
        return people;
    }

}
