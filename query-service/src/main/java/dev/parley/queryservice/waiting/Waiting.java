package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.chunks.Merging;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody in a role. Imported history waits for nobody but those who were
 * mentioned in it, and whoever marks duplicates. What has a due date comes first, the
 * earliest before the others; then what is personal, then by kind.
 */
public final class Waiting {

    static final Comparator<Item> MOST_PRESSING_FIRST = Comparator
        .<Item, Instant>comparing(item -> item.due() == null ? Instant.MAX : item.due())
        .thenComparing(item -> !item.personal())
        .thenComparing(Item::kind)
        .thenComparing(Item::since)
        .thenComparing(item -> String.valueOf(item.negotiation()))
        .thenComparing(item -> String.valueOf(item.retrospective()))
        .thenComparing(item -> String.valueOf(item.about()));

    private Waiting() {
    }

    /**
     * All that waits.
     * @param at the moment that due dates are computed at
     */
    public static List<Item> of(Views views, PersonId person, Role role, Instant at) {
        return agenda(views, person, role, at, null, Integer.MAX_VALUE).items();
    }

    /**
     * The most pressing of what waits and is so.
     * @param at the moment that due dates are computed at
     * @param which null for all of it
     */
    public static Agenda agenda(Views views, PersonId person, Role role, Instant at, @Nullable Predicate<Item> which,
            int most) {
        List<Items> all = sorted(views, person, role, at);
        List<Items> parts = which == null ? all : all.stream().map(part -> part.only(which)).toList();
        return new Agenda(parts.stream().mapToInt(part -> part.all().size()).sum(),
                parts.stream().mapToInt(Items::overdue).sum(),
                Merging.first(most, parts.stream().map(part -> part.all().iterator()).toList(), MOST_PRESSING_FIRST));
    }

    private static List<Items> sorted(Views views, PersonId person, Role role, Instant at) {
        ZoneId zone = views.policy().policy().timeZone();
        Stream<Items> negotiations = views.negotiations()
            .eachChunk(WaitingInChunk.class, WaitingInChunk::new)
            .parallelStream()
            .map(chunk -> chunk.at(at, person, role));
        Items retrospectives = Items.of(views.retrospectives()
            .all()
            .stream()
            .flatMap(retrospective -> Retrospection.of(retrospective, role, zone, at)));
        return Stream.concat(negotiations, Stream.of(retrospectives)).toList();
    }

    /** What waits for somebody in one negotiation, in whichever of their roles. */
    public static Stream<Item> in(Negotiation negotiation, PersonId person, Set<Role> roles, Instant at) {
        return roles.stream().flatMap(role -> in(new Viewpoint(person, role, new Horizon(at), negotiation)));
    }

    /** What waits in one negotiation. */
    static Stream<Item> in(Viewpoint viewpoint) {
        Stream<Item> always = Stream.concat(Mentioned.of(viewpoint), Suggested.of(viewpoint));
        return viewpoint.negotiation().imported() ? always
                : Stream
                    .of(always, Undecided.of(viewpoint), Expedited.of(viewpoint), Arguments.of(viewpoint),
                            Decided.of(viewpoint))
                    .flatMap(items -> items);
    }

}
