package dev.parley.queryservice.views;

import dev.parley.queryservice.views.erasures.Erasures;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.queryservice.views.negotiations.NegotiationsDraft;
import dev.parley.queryservice.views.people.People;
import dev.parley.queryservice.views.policy.TeamPolicy;
import dev.parley.queryservice.views.retrospectives.Retrospectives;
import dev.parley.sharedevents.ErasureEvent;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.PeopleEvent;
import dev.parley.sharedevents.PolicyEvent;
import dev.parley.sharedevents.ReadingEvent;
import dev.parley.sharedevents.RetrospectiveEvent;
import java.time.Instant;

/**
 * Views in the making: what a long fold changes again and again is copied once, and not
 * with each entry. For one thread.
 */
public final class ViewsDraft {

    private final NegotiationsDraft negotiations;

    private long position;

    private Instant recordedAt;

    private TeamPolicy policy;

    private Retrospectives retrospectives;

    private Erasures erasures;

    private People people;

    ViewsDraft(Views from, EarlierEvents earlier) {
        this.negotiations = from.negotiations().draft(earlier);
        this.position = from.position();
        this.recordedAt = from.recordedAt();
        this.policy = from.policy();
        this.retrospectives = from.retrospectives();
        this.erasures = from.erasures();
        this.people = from.people();
    }

    /** The last entry that is in it. */
    public long position() {
        return position;
    }

    /**
     * Takes in one more entry.
     * @throws IllegalArgumentException if it is not the next one
     */
    public void apply(Recorded entry, Event event) {
        if (entry.position() != position + 1) {
            throw new IllegalArgumentException("entry " + entry.position() + " does not follow " + position);
        }
        switch (event) {
            case NegotiationEvent happened -> negotiations.apply(entry, happened);
            case PolicyEvent set -> policy = policy.apply(entry, set);
            case RetrospectiveEvent happened -> retrospectives = retrospectives.apply(entry, happened);
            case ErasureEvent happened -> erasures = erasures.apply(entry, happened);
            case PeopleEvent said -> people = people.apply(entry, said);
            case ReadingEvent _ -> {
            }
        }
        position = entry.position();
        recordedAt = entry.recordedAt();
    }

    /** The views as they are now; what is taken in later does not change them. */
    public Views views() {
        return new Views(position, recordedAt, negotiations.negotiations(), policy, retrospectives, erasures, people);
    }

}
