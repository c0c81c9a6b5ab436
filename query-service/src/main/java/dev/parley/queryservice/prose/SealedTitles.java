package dev.parley.queryservice.prose;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.Narrative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Titles as they stand in the log, sealed. An entry never changes, so that the last ones
 * that were read need not be read again.
 */
final class SealedTitles {

    private final LogReader log;

    private final ReentrantLock lock = new ReentrantLock();

    private final Map<Long, Narrative> known;

    /**
     * @param most how many of them are kept
     */
    SealedTitles(LogReader log, int most) {
        this.log = log;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Narrative> eldest) {
                return size() > most;
            }

        };
    }

    /** The titles in the entries at these positions, by position. */
    Map<Long, Narrative> at(Collection<Long> positions) {
        Map<Long, Narrative> found = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        lock.lock();
        try {
            for (Long position : positions) {
                Narrative title = known.get(position);
                if (title == null) {
                    unknown.add(position);
                }
                else {
                    found.put(position, title);
                }
            }
        }
        finally {
            lock.unlock();
        }
        found.putAll(keep(read(unknown)));
        return found;
    }

    private Map<Long, Narrative> read(List<Long> positions) {
        Map<Long, Narrative> titles = new HashMap<>();
        if (!positions.isEmpty()) {
            for (byte[] line : log.lines(positions)) {
                Entry entry = EntryLine.read(line);
                SealedData.title(entry.data()).ifPresent(title -> titles.put(entry.position(), title));
            }
        }
        return titles;
    }

    private Map<Long, Narrative> keep(Map<Long, Narrative> titles) {
        lock.lock();
        try {
            known.putAll(titles);
        }
        finally {
            lock.unlock();
        }
        return titles;
    }

}
