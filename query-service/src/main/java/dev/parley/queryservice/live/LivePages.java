package dev.parley.queryservice.live;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogFeed;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Prose;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Collectors;

/** Reads events from the log, page by page; counts those that a subscriber has missed. */
public final class LivePages {

    static final int SIZE = 256;

    private final LogFeed log;

    private final Prose prose;

    private final Counter missed;

    public LivePages(LogFeed log, Prose prose, MeterRegistry metrics) {
        this.log = log;
        this.prose = prose;
        this.missed = Counter.builder("parley.events.missed")
            .description("Events that were read from the log for subscribers who had fallen behind")
            .register(metrics);
    }

    /** The same for one who was not there, or did not listen. */
    List<LiveEvent> missed(long position, long head) {
        List<LiveEvent> page = after(position, head);
        missed.increment(page.size());
        return page;
    }

    /** The events after {@code position} up to {@code head}, as many as a page holds. */
    List<LiveEvent> after(long position, long head) {
        List<Entry> entries = log.entries(position, Math.min(position + SIZE, head));
        Names names = prose.names(entries.stream().map(entry -> entry.actor().id()).collect(Collectors.toSet()));
        return entries.stream().map(entry -> LiveEvent.of(entry, names)).toList();
    }

}
