package dev.parley.query.follow;

import dev.parley.events.Event;
import dev.parley.events.EventJson;
import dev.parley.log.EntryLine;
import dev.parley.log.Heading;
import dev.parley.log.LogDamagedException;
import dev.parley.query.views.entries.Recorded;

/**
 * One entry, read for folding: all but its prose.
 *
 * @param endsCommit whether it is the last of its commit
 */
record Step(Recorded entry, Event event, boolean endsCommit) {

    /**
     * Reads the line that stands at this position.
     * @throws LogDamagedException if it cannot be read
     */
    static Step read(long position, byte[] line) {
        try {
            Heading heading = EntryLine.heading(line);
            Heading.Places places = heading.places();
            return new Step(Recorded.of(heading), EventJson.outline(heading.type(), heading.schema(), line,
                    places.data(), places.dataEnd() - places.data()), heading.endsCommit());
        }
        catch (RuntimeException ex) {
            throw new LogDamagedException(position, String.valueOf(ex.getMessage()));
        }
    }

}
