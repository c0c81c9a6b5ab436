package dev.parley.queryservice.readings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.eventlog.Appender;
import dev.parley.eventlog.CommandRepeatedException;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.StreamMovedException;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReadingEvent;
import dev.parley.sharedevents.ReadingEvent.LogExported;
import dev.parley.sharedevents.ReadingEvent.NarrativeRead;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Records what an auditor reads, before they are answered, once for each negotiation and
 * day; and each copy that is taken of the log. Whatever else is asked records nothing.
 */
public final class Readings {

    /** What is forgotten is asked of the store's index again. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Appender appender;

    private final InstantSource clock;

    private final Cache<String, Boolean> recorded = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    public Readings(Appender appender, InstantSource clock) {
        this.appender = appender;
        this.clock = clock;
    }

    /** Somebody is about to read what stands in a negotiation. */
    public void narrative(PersonId person, Role role, NegotiationId negotiation) {
        if (role == Role.AUDITOR) {
            Instant now = clock.instant();
            NarrativeRead read = new NarrativeRead(person, negotiation, LocalDate.ofInstant(now, ZoneOffset.UTC));
            if (recorded.getIfPresent(read.stream()) == null) {
                record(read, now);
                recorded.put(read.stream(), true);
            }
        }
    }

    /** Somebody is about to get a copy of the log. */
    public void export(PersonId person, long size) {
        record(new LogExported(person, Ids.next(), size), clock.instant());
    }

    /** What is there already was recorded by another process, or before this start. */
    private void record(ReadingEvent event, Instant now) {
        EventType type = EventTypes.of(event.getClass()).orElseThrow();
        NewEntry entry = new NewEntry(event.stream(), 0, Ids.next(), type.name(), type.schema(), now,
                new Entry.Actor(event.person().value(), Role.AUDITOR.name()),
                EventJson.mapper().writeValueAsBytes(event), Map.of(), null);
        try {
            appender.append(new NewCommit(event.stream(), List.of(entry)));
        }
        catch (StreamMovedException | CommandRepeatedException ex) {
            recorded.put(event.stream(), true);
        }
    }

}
