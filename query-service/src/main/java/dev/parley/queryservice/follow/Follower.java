package dev.parley.queryservice.follow;

import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.queryservice.views.Views;
import dev.parley.servicestart.LongStart;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the views to the end of the log, checking the roots on the way, and keeps them
 * there. One thread at a time changes the views: the one that starts, then the one that
 * follows.
 */
public final class Follower implements Progress, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private static final long PATIENCE_MILLIS = 1000;

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final LogStore log;

    private final LogFeed feed;

    private final CurrentViews views;

    private final LongStart starting;

    private final Thread following = Thread.ofPlatform().daemon().name("views").unstarted(this::follow);

    private final CountDownLatch arrived = new CountDownLatch(1);

    private volatile boolean closed;

    /**
     * A follower that has not begun.
     * @param feed how the log grows once it was folded
     * @param onFault is told why the views cannot be built, if that shows late
     */
    public Follower(LogStore log, LogFeed feed, CurrentViews views, Consumer<String> onFault) {
        this.log = log;
        this.feed = feed;
        this.views = views;
        this.starting = new LongStart("views-start", this::start, onFault);
    }

    /**
     * Begins in the background; {@link #isCaughtUp} says when it has reached the end.
     * @throws RuntimeException saying why the views cannot be built, if that shows soon
     */
    public void begin() {
        starting.begin();
    }

    /** Whether the views have reached the end that the log had when this began. */
    public boolean isCaughtUp() {
        return arrived.getCount() == 0;
    }

    /**
     * As of the current views, but not before they have reached the end of the log: until
     * then it counts as empty, so that nobody who follows the views takes a processor
     * from them.
     */
    @Override
    public long awaitAfter(long position, long millis) throws InterruptedException {
        return arrived.await(millis, TimeUnit.MILLISECONDS) ? views.awaitAfter(position, millis) : 0;
    }

    /** Why the views cannot be built, if they cannot. */
    public @Nullable String fault() {
        return starting.fault();
    }

    @Override
    public void close() {
        closed = true;
        starting.close();
        following.interrupt();
        try {
            if (following.isAlive()) {
                following.join(CLOSING);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() throws InterruptedException {
        views.publish(InitialFold.fold(log, views::publish));
        following.start();
        arrived.countDown();
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

    /** What could not be read, or is of a later Parley, is tried again. */
    private void goOn() throws InterruptedException {
        Views now = views.current();
        try {
            advance(now, feed.awaitAfter(now.position(), PATIENCE_MILLIS));
        }
        catch (RuntimeException ex) {
            if (!closed) {
                LOG.warn("The views do not go on from {}: {}", now.position(), ex.getMessage());
                TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            }
        }
    }

    /** Folds up to the head, which always ends a commit. */
    private void advance(Views from, long head) {
        if (head > from.position()) {
            try (Stream<byte[]> lines = feed.lines(from.position(), head)) {
                views.publish(Fold.over(from, lines, new LoggedEvents(log), views::publish));
            }
        }
    }

}
