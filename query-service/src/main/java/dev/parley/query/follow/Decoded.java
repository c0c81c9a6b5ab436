package dev.parley.query.follow;

import dev.parley.events.Event;
import dev.parley.events.EventJson;
import dev.parley.log.Entry;
import dev.parley.log.EntryLine;
import dev.parley.log.LogDamagedException;
import org.jspecify.annotations.Nullable;

/**
 * An entry and its event.
 *
 * @param event absent if the entry's data is not that of an event
 * @param why what is wrong with it then
 */
record Decoded(Entry entry, @Nullable Event event, @Nullable RuntimeException why) {

    /**
     * Reads the line that stands at this position.
     * @throws LogDamagedException if it is none
     */
    static Decoded of(long position, byte[] line) {
        Entry entry;
        try {
            entry = EntryLine.read(line);
        }
        catch (RuntimeException ex) {
            throw new LogDamagedException(position, String.valueOf(ex.getMessage()));
        }
        try {
            return new Decoded(entry, EventJson.read(entry.type(), entry.schema(), entry.data()), null);
        }
        catch (RuntimeException ex) {
            return new Decoded(entry, null, ex);
        }
    }

    /**
     * The event.
     * @throws RuntimeException saying why there is none
     */
    Event known() {
        if (event == null) {
            throw why != null ? why : new IllegalArgumentException("no event");
        }
        return event;
    }

}
