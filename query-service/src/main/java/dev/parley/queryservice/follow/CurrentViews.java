package dev.parley.queryservice.follow;

import dev.parley.queryservice.views.Views;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The views as they are now. Readers take them without a lock; only who waits for a
 * position takes one.
 */
public final class CurrentViews {

    private record Known(Views current, RetainedVersions retained) {
    }

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition moved = lock.newCondition();

    private volatile Known known = new Known(Views.empty(), RetainedVersions.none());

    public Views current() {
        return known.current();
    }

    /** A version at {@code position} or, if none is retained there, before it. */
    Views before(long position) {
        Known now = known;
        return now.current().position() <= position ? now.current() : now.retained().before(position);
    }

    /** From now on these are the views; they end with a commit. */
    void publish(Views views) {
        lock.lock();
        try {
            known = new Known(views, known.retained().with(views));
            moved.signalAll();
        }
        finally {
            lock.unlock();
        }
    }

    /** Waits until the views have reached {@code position}; says whether they have. */
    public boolean await(long position, Duration longest) throws InterruptedException {
        if (current().position() >= position) {
            return true;
        }
        long left = longest.toNanos();
        lock.lock();
        try {
            while (current().position() < position && left > 0) {
                left = moved.awaitNanos(left);
            }
        }
        finally {
            lock.unlock();
        }
        return current().position() >= position;
    }

    /**
     * Waits until there is more than {@code position}; answers with how far the views
     * are. Not for others: who follows them asks the {@link Follower}, which does not let
     * anybody follow them to the end of the log for the first time.
     */
    long awaitAfter(long position, long millis) throws InterruptedException {
        await(position + 1, Duration.ofMillis(millis));
        return current().position();
    }

}
