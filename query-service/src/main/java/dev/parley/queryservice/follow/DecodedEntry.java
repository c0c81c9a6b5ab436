package dev.parley.queryservice.follow;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EventJson;

/**
 * One entry, read for folding: all but its prose.
 *
 * @param endsCommit whether it is the last of its commit
 */
record DecodedEntry(Recorded entry, Event event, boolean endsCommit) {

    /**
     * Reads the line that stands at this position.
     * @throws LogDamagedException if it cannot be read
     */
    static DecodedEntry read(long position, byte[] line) {
        try {
            Entry entry = EntryLine.read(line);
            return new DecodedEntry(Recorded.of(entry), EventJson.outline(entry.type(), entry.schema(), entry.data()),
                    entry.endsCommit());
        }
        catch (RuntimeException ex) {
            throw new LogDamagedException(position, String.valueOf(ex.getMessage()));
        }
    }

}
