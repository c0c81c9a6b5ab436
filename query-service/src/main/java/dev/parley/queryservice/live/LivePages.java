package dev.parley.queryservice.live;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogFeed;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Prose;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads events from the log, page by page. */
final class LivePages {

    static final int SIZE = 256;

    private final LogFeed log;

    private final Prose prose;

    LivePages(LogFeed log, Prose prose) {
        this.log = log;
        this.prose = prose;
    }

    /** The events after {@code position} up to {@code head}, as many as a page holds. */
    List<LiveEvent> after(long position, long head) {
        try (Stream<byte[]> lines = log.lines(position, Math.min(position + SIZE, head))) {
            List<Entry> entries = lines.map(EntryLine::read).toList();
            Names names = prose.names(entries.stream().map(entry -> entry.actor().id()).collect(Collectors.toSet()));
            return entries.stream().map(entry -> LiveEvent.of(entry, names)).toList();
        }
    }

}
