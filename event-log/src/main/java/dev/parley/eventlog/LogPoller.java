package dev.parley.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what other processes append, and gives it to the feed commit by commit. */
final class LogPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogPoller.class);

    private static final long PATIENCE_MILLIS = 1000;

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final LogStore log;

    private final LogFeed feed;

    private final Thread thread = Thread.ofPlatform().daemon().name("log-feed").unstarted(this::follow);

    private volatile boolean closed;

    LogPoller(LogStore log, LogFeed feed) {
        this.log = log;
        this.feed = feed;
    }

    void begin() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(CLOSING);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try {
            while (!closed) {
                goOn();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What could not be read is tried again; that the store is away is said elsewhere.
     */
    private void goOn() throws InterruptedException {
        try {
            long upTo = feed.whatIsMissing();
            long after = feed.head();
            if (upTo > after || (upTo < 0 && hasAfter(after))) {
                read(after, upTo < 0 ? Long.MAX_VALUE : upTo);
            }
        }
        catch (StoreUnavailableException ex) {
            if (!closed) {
                TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            }
        }
        catch (RuntimeException ex) {
            if (!closed) {
                LOG.warn("The log cannot be read on from {}: {}", feed.head(), ex.getMessage());
                TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            }
        }
    }

    /** Whether the log goes on with what this process does not hand in by itself. */
    private boolean hasAfter(long after) {
        return log.hasAfter(after) && !feed.isAppending() && feed.head() == after;
    }

    /** A line that is none, or not in its place, is not handed on. */
    private void read(long after, long upTo) {
        try (Stream<StoredLine> lines = log.linesWithRoots(after, upTo)) {
            List<StoredLine> commit = new ArrayList<>();
            lines.forEach(line -> {
                if (EntryLine.read(line.bytes()).position() != line.position()) {
                    throw new LogDamagedException(line.position(), "another line stands in its place");
                }
                commit.add(line);
                if (line.root() != null) {
                    feed.take(commit);
                    commit.clear();
                }
            });
        }
    }

}
