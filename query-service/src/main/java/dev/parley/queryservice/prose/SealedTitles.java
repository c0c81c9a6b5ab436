package dev.parley.queryservice.prose;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.Narrative;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Titles as they stand in the log, sealed. An entry never changes, so that the last ones
 * that were read need not be read again: a list of 200 would read 200 lines each time.
 */
final class SealedTitles {

    private final LogReader log;

    private final Cache<Long, Narrative> known;

    /**
     * @param most how many of them are kept
     */
    SealedTitles(LogReader log, int most) {
        this.log = log;
        this.known = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** The titles in the entries at these positions, by position. */
    Map<Long, Narrative> at(Collection<Long> positions) {
        return known.getAll(positions, this::read);
    }

    private Map<Long, Narrative> read(Set<? extends Long> positions) {
        Map<Long, Narrative> titles = new HashMap<>();
        for (byte[] line : log.lines(Set.copyOf(positions))) {
            Entry entry = EntryLine.read(line);
            SealedData.title(entry.data()).ifPresent(title -> titles.put(entry.position(), title));
        }
        return titles;
    }

}
