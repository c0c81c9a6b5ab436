package dev.parley.commandservice.accounts;

import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.servicestart.LongStart;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Roster;
import dev.parley.webapi.people.PeopleInForce;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Removes what is kept of somebody who never came: the process that was letting them in
 * ended, or lost the store. It would hold a login that nobody has, and nobody could ask
 * for its erasure.
 */
final class UnfinishedAdmissions implements AutoCloseable {

    /**
     * More than an admission takes in any process, and than clocks differ: who is being
     * let in is left alone.
     */
    static final Duration UNDER_WAY = Duration.ofMinutes(15);

    private final Directory directory;

    private final Logins logins;

    private final PeopleInForce people;

    private final LongStart start;

    UnfinishedAdmissions(Directory directory, Logins logins, PeopleInForce people, InstantSource clock) {
        this.directory = directory;
        this.logins = logins;
        this.people = people;
        this.start = new LongStart("admissions", () -> remove(clock.instant()), _ -> {
        });
    }

    /** Removes those that there are now, as soon as the store is there. */
    void begin() {
        start.begin();
    }

    @Override
    public void close() {
        start.close();
    }

    /** The log is read after the logins, so that it knows whose admission has ended. */
    void remove(Instant now) {
        List<PersonId> kept = logins.all()
            .stream()
            .filter(login -> login.createdAt().plus(UNDER_WAY).isBefore(now))
            .map(Login::person)
            .toList();
        Roster roster = people.latest().roster();
        kept.stream().filter(person -> !roster.knows(person)).forEach(this::remove);
    }

    /** The login last: what is left if this ends in between is found by it. */
    void remove(PersonId person) {
        directory.removePerson(person);
        logins.remove(person);
    }

}
