package dev.parley.queryservice.views.people;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.PeopleEvent;
import dev.parley.sharedevents.PeopleEvent.PersonAdmitted;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everybody who was admitted, and what was last said of each.
 *
 * @param said who said it, and where it stands
 */
public record People(Roster roster, Map<PersonId, Source> said) {

    public static final People NOBODY = new People(Roster.NOBODY, Map.of());

    public People apply(Recorded entry, PeopleEvent event) {
        Map<PersonId, Source> more = new LinkedHashMap<>(said);
        more.put(event.person(), grant(entry.source(), event));
        return new People(roster.apply(event), more);
    }

    /**
     * A service account stands as its owner does, so that what is said of them counts for
     * it, too.
     */
    public Source lastSaidOf(PersonId person) {
        return Stream.concat(Stream.of(person), roster.ownerOf(person).stream())
            .flatMap(one -> Stream.ofNullable(said.get(one)))
            .max(Comparator.comparingLong(Source::position))
            .orElseThrow();
    }

    /** Whoever comes records it themselves; whoever invited them has let them in. */
    private static Source grant(Source said, PeopleEvent event) {
        return event instanceof PersonAdmitted admitted && admitted.invitedBy() != null
                ? new Source(said.position(), admitted.invitedBy(), Role.ADMINISTRATOR, said.at(), null) : said;
    }

}
