package dev.parley.webapi.oidc;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.StreamMovedException;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PeopleEvent;
import dev.parley.sharedevents.PeopleEvent.RolesObserved;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster.Standing;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.people.PeopleInForce.Latest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records which roles an identity provider says somebody has, where that is news. No rule
 * is asked, so that a process that only answers questions can do it, too.
 */
final class ObservedRoles {

    /** Somebody else's change of roles may come in between, but not again and again. */
    private static final int TRIES = 5;

    private final Appender appender;

    private final PeopleInForce people;

    ObservedRoles(Appender appender, PeopleInForce people) {
        this.appender = appender;
        this.people = people;
    }

    /**
     * @throws StreamMovedException if others keep changing roles meanwhile
     */
    void record(PersonId person, Set<Role> roles, Instant now) {
        int tried = 1;
        while (!isRecorded(person, roles, now, tried)) {
            tried++;
        }
    }

    /** What is recorded counts here, too, whichever process has done it. */
    private boolean isRecorded(PersonId person, Set<Role> roles, Instant now, int tried) {
        Latest latest = people.latest();
        Set<Role> had = latest.roster().find(person).map(Standing::roles).orElse(Set.of());
        if (had.equals(roles)) {
            return true;
        }
        try {
            appender.append(
                    new NewCommit(Ids.next(), List.of(entry(latest.next(), person, roles, acting(had, roles), now))));
            return true;
        }
        catch (StreamMovedException ex) {
            if (tried == TRIES) {
                throw ex;
            }
            return false;
        }
    }

    private static NewEntry entry(long seq, PersonId person, Set<Role> roles, Role acting, Instant now) {
        RolesObserved event = new RolesObserved(person, roles.stream().sorted().toList());
        EventType type = EventTypes.of(event.getClass()).orElseThrow();
        return new NewEntry(PeopleEvent.STREAM, seq, Ids.next(), type.name(), type.schema(), now,
                new Entry.Actor(person.value(), acting.name()), EventJson.mapper().writeValueAsBytes(event), Map.of(),
                null);
    }

    /** One of those that they have now, or had until now. */
    private static Role acting(Set<Role> had, Set<Role> roles) {
        return (roles.isEmpty() ? had : roles).iterator().next();
    }

}
