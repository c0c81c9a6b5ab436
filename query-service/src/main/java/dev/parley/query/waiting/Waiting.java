package dev.parley.query.waiting;

import dev.parley.events.Role;
import dev.parley.personal.PersonId;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for somebody in a role. Imported history waits for nobody. What has a due
 * date comes first, the earliest before the others; then what is personal, then by kind.
 */
public final class Waiting {

    private static final Comparator<Item> MOST_PRESSING_FIRST = Comparator
        .<Item, Instant>comparing(item -> item.due() == null ? Instant.MAX : item.due())
        .thenComparing(item -> !item.personal())
        .thenComparing(Item::kind)
        .thenComparing(Item::since);

    private Waiting() {
    }

    /**
     * All that waits.
     * @param at the moment that due dates are reckoned at
     */
    public static List<Item> of(Views views, PersonId person, Role role, Instant at) {
        ZoneId zone = views.policy().policy().timeZone();
        Stream<Item> negotiations = views.negotiations()
            .stream()
            .filter(negotiation -> !negotiation.imported())
            .flatMap(negotiation -> in(negotiation, person, role, at));
        Stream<Item> retrospectives = views.retrospectives()
            .all()
            .stream()
            .flatMap(retrospective -> Retrospection.of(retrospective, role, zone, at));
        return Stream.concat(negotiations, retrospectives).sorted(MOST_PRESSING_FIRST).toList();
    }

    /** What waits in one negotiation. */
    public static Stream<Item> in(Negotiation negotiation, PersonId person, Role role, Instant at) {
        Looking looking = new Looking(person, role, at, negotiation);
        return Stream.of(Undecided.of(looking), Expedited.of(looking), Arguments.of(looking), Decided.of(looking))
            .flatMap(items -> items);
    }

}
