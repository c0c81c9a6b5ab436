package dev.parley.webapi.people;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.PeopleEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster;
import java.util.Set;

/**
 * The roster as it stands now. What was changed through this process counts before that
 * is acknowledged; what was changed through another one counts as soon as the log is seen
 * to have grown, which takes 50 ms at most.
 */
public final class PeopleInForce {

    private volatile Roster roster = Roster.NOBODY;

    /** The sequence number of the event that comes next. */
    private long next;

    private final LogReader log;

    private PeopleInForce(LogReader log) {
        this.log = log;
    }

    /**
     * The roster as the log has it.
     *
     * @param next the sequence number of the event that comes next
     */
    public record Latest(Roster roster, long next) {
    }

    /** The people of this log, as they were and as they will be. */
    public static PeopleInForce following(LogReader log, LogFeed feed) {
        PeopleInForce people = new PeopleInForce(log);
        people.begin(feed);
        return people;
    }

    private synchronized void begin(LogFeed feed) {
        feed.tell(this::heed);
        latest();
    }

    /**
     * Reads what another process may have recorded since, and takes it. Asks the store;
     * what is fed meanwhile waits, for it comes after what is read.
     */
    public synchronized Latest latest() {
        log.stream(PeopleEvent.STREAM, next).forEach(this::take);
        return new Latest(roster, next);
    }

    public Roster roster() {
        return roster;
    }

    /**
     * Whether somebody may come in at present. Asks the store about whom nobody knows
     * here yet: another process may have let them in a moment ago.
     */
    public boolean admits(PersonId person) {
        Roster now = roster.knows(person) ? roster : latest().roster();
        return now.admits(person);
    }

    /** What somebody may do at present. */
    public Set<Role> rolesOf(PersonId person) {
        return roster.rolesOf(person);
    }

    /** Whether there is somebody who can let others in. */
    public boolean isSetUp() {
        return !roster.administrators().isEmpty();
    }

    private void heed(Entry entry) {
        if (entry.stream().equals(PeopleEvent.STREAM)) {
            take(entry);
        }
    }

    /** What is both in the log and fed counts once. */
    private synchronized void take(Entry entry) {
        if (entry.seq() < next) {
            return;
        }
        if (EventJson.outline(entry.type(), entry.schema(), entry.data()) instanceof PeopleEvent event) {
            roster = roster.apply(event);
        }
        next = entry.seq() + 1;
    }

}
