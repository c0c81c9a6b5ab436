package dev.parley.queryservice.waiting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits in one chunk of the negotiations, looked up once for each person and role,
 * and again when time has made a difference. In most negotiations somebody is like
 * anybody in their role, so that the items of those are shared. Looked up for each
 * question, {@code waiting} takes 300 ms at 100,000 negotiations; with only what waits
 * for anybody remembered, 31 to 69 ms, where its goal is 20. Imported history waits for
 * nobody but those who were mentioned in it, and whoever marks duplicates.
 */
final class WaitingInChunk {

    /** Who has no part in any negotiation. */
    private static final PersonId ANYBODY = new PersonId("u_anybody");

    private static final int MOST_VIEWERS = 256;

    private final List<Negotiation> negotiations;

    private final Map<PersonId, List<Negotiation>> byPerson = new HashMap<>();

    private final Cache<Viewer, Lookup> lookups = Caffeine.newBuilder().maximumSize(MOST_VIEWERS).build();

    private record Viewer(PersonId person, Role role) {
    }

    /** What waits, and for how long that is so. */
    private record Lookup(Horizon horizon, Items items) {
    }

    WaitingInChunk(List<Negotiation> chunk) {
        this.negotiations = chunk.stream().filter(WaitingInChunk::mayWait).toList();
        for (Negotiation negotiation : negotiations) {
            involved(negotiation)
                .forEach(person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(negotiation));
        }
    }

    /** What waits for somebody at a moment. */
    Items at(Instant at, PersonId person, Role role) {
        return lookup(new Viewer(byPerson.containsKey(person) ? person : ANYBODY, role), at).items();
    }

    private Lookup lookup(Viewer viewer, Instant at) {
        Lookup known = lookups.getIfPresent(viewer);
        if (known == null || !known.horizon().covers(at)) {
            Horizon now = new Horizon(at);
            List<Negotiation> own = byPerson.get(viewer.person());
            known = new Lookup(now, own == null ? Items.of(items(negotiations, viewer, now)) : both(own, viewer, now));
            lookups.put(viewer, known);
        }
        return known;
    }

    /** What waits for them in their own negotiations, and for anybody in the others. */
    private Items both(List<Negotiation> own, Viewer viewer, Horizon now) {
        Lookup anybody = lookup(new Viewer(ANYBODY, viewer.role()), now.at());
        now.narrowTo(anybody.horizon());
        Set<NegotiationId> ids = own.stream().map(Negotiation::id).collect(Collectors.toSet());
        return Items.of(Stream.concat(items(own, viewer, now),
                anybody.items().all().stream().filter(item -> !ids.contains(item.negotiation()))));
    }

    private static Stream<Item> items(List<Negotiation> some, Viewer viewer, Horizon now) {
        return some.stream()
            .flatMap(negotiation -> Waiting.in(new Viewpoint(viewer.person(), viewer.role(), now, negotiation)));
    }

    private static boolean mayWait(Negotiation negotiation) {
        return !negotiation.imported() || negotiation.suggested() != null
                || !negotiation.comments().mentions().waiting().isEmpty();
    }

    private static Set<PersonId> involved(Negotiation negotiation) {
        Set<PersonId> people = new HashSet<>(negotiation.sides().members().keySet());
        people.addAll(negotiation.sides().standIns().values());
        negotiation.comments().mentions().waiting().forEach(mention -> people.add(mention.person()));
        negotiation.decision().ifPresent(decision -> people.addAll(decision.decidedBy()));
        PersonId decider = negotiation.decider();
        if (decider != null) {
            people.add(decider);
        }
        return people;
    }

}
