package dev.parley.eventlog.store;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the log to grow. Looks at {@code PRAGMA data_version}, which changes with
 * each commit of any other connection and costs next to nothing; those who append in this
 * process say so themselves.
 */
final class SqliteWatch implements AutoCloseable {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

    /** Half as often while the log rests: a commit is still seen within 50 ms. */
    private static final long LOOK_AT_REST = 2 * LOOK_EVERY;

    private static final long AT_REST = TimeUnit.SECONDS.toNanos(1);

    private static final long SOON = LOOK_EVERY * 9 / 10;

    private final Sqlite sqlite;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition appended = lock.newCondition();

    private @Nullable SqliteConnection reading;

    private long lookedAt;

    private long movedAt = System.nanoTime();

    private long version = -1;

    private long head;

    SqliteWatch(Sqlite sqlite) {
        this.sqlite = sqlite;
    }

    long awaitAfter(long position, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lockInterruptibly();
        try {
            long now = look();
            for (long left = end - System.nanoTime(); now <= position && left > 0; left = end - System.nanoTime()) {
                appended.awaitNanos(Math.min(left, pause()));
                now = lookAgain();
            }
            return now;
        }
        finally {
            lock.unlock();
        }
    }

    /** Wakes all who wait. */
    void appended() {
        lock.lock();
        try {
            lookedAt = System.nanoTime() - LOOK_EVERY;
            appended.signalAll();
        }
        finally {
            lock.unlock();
        }
    }

    private long pause() {
        return System.nanoTime() - movedAt < AT_REST ? LOOK_EVERY : LOOK_AT_REST;
    }

    /** One look is for all who wait: whoever comes soon after another need not look. */
    private long lookAgain() {
        if (System.nanoTime() - lookedAt < SOON) {
            return head;
        }
        long before = head;
        long now = look();
        if (now != before) {
            appended.signalAll();
        }
        return now;
    }

    private long look() {
        try {
            SqliteConnection open = reading != null ? reading : sqlite.connectForReading();
            reading = open;
            lookedAt = System.nanoTime();
            long latest = SqliteReads.VERSION.on(open);
            if (latest != version) {
                head = SqliteReads.HEAD.on(open);
                version = latest;
                movedAt = lookedAt;
            }
            return head;
        }
        catch (SQLException ex) {
            forget();
            throw sqlite.unavailable(ex);
        }
    }

    private void forget() {
        try {
            if (reading != null) {
                reading.close();
            }
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
        finally {
            reading = null;
            version = -1;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            forget();
        }
        finally {
            lock.unlock();
        }
    }

}
