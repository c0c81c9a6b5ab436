package dev.parley.eventlog.axon;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.Ids;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventMessage;
import tools.jackson.databind.json.JsonMapper;

/** What of a message's meta data stands in the header of its entry, and back again. */
final class HeaderMetaData {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> IN_HEADER = Set.of(EventMetaData.ACTOR, EventMetaData.ROLE,
            EventMetaData.OCCURRED_AT, EventMetaData.COMMAND);

    /** What the command's id begins with if the events came from none. */
    private static final String NO_COMMAND = "-";

    private HeaderMetaData() {
    }

    static Entry.Actor actor(EventMessage<?> event) {
        Entry.Actor nobody = Entry.Actor.NOBODY;
        return new Entry.Actor(text(event, EventMetaData.ACTOR, nobody.id()),
                text(event, EventMetaData.ROLE, nobody.role()));
    }

    static Instant occurredAt(EventMessage<?> event) {
        String given = text(event, EventMetaData.OCCURRED_AT, "");
        return given.isEmpty() ? event.getTimestamp() : Instant.parse(given);
    }

    /** The command's id; an unused one if it came from none. */
    static String command(EventMessage<?> event) {
        String given = text(event, EventMetaData.COMMAND, "");
        return given.isEmpty() ? NO_COMMAND + Ids.next() : given;
    }

    /** All that has no place in the header. */
    static Map<String, String> rest(EventMessage<?> event) {
        Map<String, String> rest = new TreeMap<>();
        for (String key : event.getMetaData().keySet()) {
            if (!IN_HEADER.contains(key)) {
                rest.put(key, text(event, key, ""));
            }
        }
        return rest;
    }

    /** The meta data that the message had, as JSON. */
    static byte[] json(Entry entry) {
        Map<String, String> all = new TreeMap<>(entry.meta());
        if (!entry.actor().equals(Entry.Actor.NOBODY)) {
            all.put(EventMetaData.ACTOR, entry.actor().id());
            all.put(EventMetaData.ROLE, entry.actor().role());
            all.put(EventMetaData.OCCURRED_AT, entry.occurredAt().toString());
        }
        if (!entry.command().startsWith(NO_COMMAND)) {
            all.put(EventMetaData.COMMAND, entry.command());
        }
        return JSON.writeValueAsBytes(all);
    }

    private static String text(EventMessage<?> event, String key, String otherwise) {
        Object value = event.getMetaData().getOrDefault(key, otherwise);
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("meta data is text, but " + key + " is " + value);
    }

}
