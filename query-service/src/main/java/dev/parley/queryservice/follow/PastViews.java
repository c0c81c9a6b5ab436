package dev.parley.queryservice.follow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogReader;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.util.stream.Stream;

/** The views as they were. */
public final class PastViews {

    private final CurrentViews views;

    private final LogReader log;

    /**
     * The last few that were asked for, so that the figures behind the page's slider fold
     * a position once and not once each.
     */
    private final Cache<Long, Views> folded = Caffeine.newBuilder().maximumSize(8).build();

    public PastViews(CurrentViews views, LogReader log) {
        this.views = views;
        this.log = log;
    }

    public long head() {
        return log.head();
    }

    /**
     * The views folded from exactly the first {@code position} entries, even within a
     * commit.
     */
    public Views at(long position) {
        Views before = views.before(position);
        return before.position() == position ? before : folded.get(position, _ -> fold(before, position));
    }

    private Views fold(Views before, long position) {
        try (Stream<byte[]> lines = log.lines(before.position(), position)) {
            return Fold.over(before, lines, new LoggedEvents(log));
        }
    }

    /** The position of the last entry recorded at or before {@code moment}; 0 if none. */
    public long positionAt(Instant moment) {
        long notAfter = 0;
        long after = log.head() + 1;
        while (after - notAfter > 1) {
            long middle = (notAfter + after) >>> 1;
            if (recordedAt(middle).isAfter(moment)) {
                after = middle;
            }
            else {
                notAfter = middle;
            }
        }
        return notAfter;
    }

    /** When the entry at this position was recorded. */
    public Instant recordedAt(long position) {
        try (Stream<byte[]> lines = log.lines(position - 1, position)) {
            return EntryLine.read(lines.findFirst().orElseThrow()).recordedAt();
        }
    }

}
