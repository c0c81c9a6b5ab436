package dev.parley.queryservice.views;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.erasures.Erasures;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.queryservice.views.people.People;
import dev.parley.queryservice.views.policy.TeamPolicy;
import dev.parley.queryservice.views.retrospectives.Retrospectives;
import dev.parley.sharedevents.Event;
import java.time.Instant;

/**
 * All that the query side knows, as it stands after the entry at {@code position}.
 *
 * @param position the last entry that is in it; 0 if there is none
 * @param recordedAt when that entry was recorded
 */
public record Views(long position, Instant recordedAt, Negotiations negotiations, TeamPolicy policy,
        Retrospectives retrospectives, Erasures erasures, People people) {

    public static Views empty() {
        return new Views(0, Instant.EPOCH, Negotiations.empty(), TeamPolicy.DEFAULT, Retrospectives.NONE, Erasures.NONE,
                People.NOBODY);
    }

    /**
     * Where more entries are taken in.
     * @param earlier what was taken in before them
     */
    public ViewsDraft draft(EarlierEvents earlier) {
        return new ViewsDraft(this, earlier);
    }

    /**
     * The views after one more entry.
     * @throws IllegalArgumentException if it is not the next one
     */
    public Views apply(Recorded entry, Event event, EarlierEvents earlier) {
        ViewsDraft next = draft(earlier);
        next.apply(entry, event);
        return next.views();
    }

}
