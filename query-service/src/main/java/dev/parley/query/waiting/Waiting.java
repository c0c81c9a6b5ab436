package dev.parley.query.waiting;

import static java.util.stream.Collectors.toSet;

import dev.parley.events.NegotiationId;
import dev.parley.events.Role;
import dev.parley.personal.PersonId;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Negotiations;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What waits for somebody in a role. Imported history waits for nobody. What has a due
 * date comes first, the earliest before the others; then what is personal, then by kind.
 */
public final class Waiting {

    /** Who has no part in any negotiation. */
    static final PersonId ANYBODY = new PersonId("u_anybody");

    static final Comparator<Item> MOST_PRESSING_FIRST = Comparator
        .<Item, Instant>comparing(item -> item.due() == null ? Instant.MAX : item.due())
        .thenComparing(item -> !item.personal())
        .thenComparing(Item::kind)
        .thenComparing(Item::since)
        .thenComparing(item -> String.valueOf(item.negotiation()))
        .thenComparing(item -> String.valueOf(item.about()));

    private Waiting() {
    }

    private record OfRole(Role role) {
    }

    /**
     * All that waits.
     * @param at the moment that due dates are reckoned at
     */
    public static List<Item> of(Views views, PersonId person, Role role, Instant at) {
        return agenda(views, person, role, at, _ -> true, Integer.MAX_VALUE).items();
    }

    /**
     * The most pressing of what waits and is so.
     * @param at the moment that due dates are reckoned at
     */
    public static Agenda agenda(Views views, PersonId person, Role role, Instant at, Predicate<Item> which, int most) {
        PriorityQueue<Item> shown = new PriorityQueue<>(MOST_PRESSING_FIRST.reversed());
        int[] counts = { 0, 0 };
        all(views, person, role, at).filter(which).forEach(item -> {
            counts[0]++;
            counts[1] += item.overdue() ? 1 : 0;
            if (shown.size() < most || MOST_PRESSING_FIRST.compare(item, shown.element()) < 0) {
                shown.add(item);
            }
            if (shown.size() > most) {
                shown.remove();
            }
        });
        return new Agenda(counts[0], counts[1], shown.stream().sorted(MOST_PRESSING_FIRST).toList());
    }

    private static Stream<Item> all(Views views, PersonId person, Role role, Instant at) {
        ZoneId zone = views.policy().policy().timeZone();
        Negotiations negotiations = views.negotiations();
        List<Involved> involved = negotiations.parts(Involved.class, Involved::in);
        Set<NegotiationId> known = involved.stream()
            .flatMap(part -> part.of(person).stream())
            .map(Negotiation::id)
            .collect(toSet());
        Stream<Item> own = involved.stream().flatMap(part -> part.board(person, role).at(at).stream());
        Stream<Item> others = negotiations.parts(new OfRole(role), part -> new Board(part, ANYBODY, role))
            .stream()
            .flatMap(board -> board.at(at).stream())
            .filter(item -> !known.contains(item.negotiation()));
        Stream<Item> retrospectives = views.retrospectives()
            .all()
            .stream()
            .flatMap(retrospective -> Retrospection.of(retrospective, role, zone, at));
        return Stream.of(own, others, retrospectives).flatMap(items -> items);
    }

    /** What waits in one negotiation. */
    static Stream<Item> in(Looking looking) {
        return Stream.of(Undecided.of(looking), Expedited.of(looking), Arguments.of(looking), Decided.of(looking))
            .flatMap(items -> items);
    }

}
