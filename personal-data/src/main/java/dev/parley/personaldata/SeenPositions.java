package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How far each person has seen the log, whichever browser they use. */
public final class SeenPositions {

    private final Sealed<Seen> rows;

    public SeenPositions(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "seen", Seen.class);
    }

    /**
     * They are shown everything up to this position; after half an hour without being
     * shown anything, all that has come meanwhile is news.
     */
    public Seen shown(PersonId person, long position, Instant now) {
        return change(person, now, was -> was.shown(position, now));
    }

    /** They have looked at all that there is up to this position. */
    public Seen caughtUp(PersonId person, long position, Instant now) {
        return change(person, now, was -> was.caughtUp(position, now));
    }

    /** They do not want to be led through a first negotiation any more. */
    public Seen unguided(PersonId person, Instant now) {
        return change(person, now, Seen::unguided);
    }

    private Seen change(PersonId person, Instant now, UnaryOperator<Seen> change) {
        String id = person.value();
        while (true) {
            Optional<Found<Seen>> found = rows.find(id);
            Seen was = found.map(Found::content).orElseGet(() -> Seen.nothing(person, now));
            Seen next = change.apply(was);
            boolean kept = found.map(row -> next.equals(was) || rows.replace(row, next, null))
                .orElseGet(() -> rows.add(id, id, id, next, null));
            if (kept) {
                return next;
            }
        }
    }

}
