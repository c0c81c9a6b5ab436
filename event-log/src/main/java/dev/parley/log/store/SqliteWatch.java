package dev.parley.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

    private final Sqlite sqlite;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition appended = lock.newCondition();

    private @Nullable Connection connection;

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
                appended.awaitNanos(Math.min(left, LOOK_EVERY));
                now = look();
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
            appended.signalAll();
        }
        finally {
            lock.unlock();
        }
    }

    private long look() {
        try {
            Connection open = connection != null ? connection : sqlite.connectForReading();
            connection = open;
            long latest = number(open, "PRAGMA data_version");
            if (latest != version) {
                head = SqliteReads.HEAD.on(open);
                version = latest;
            }
            return head;
        }
        catch (SQLException ex) {
            forget();
            throw sqlite.unavailable(ex);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet result = select.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private void forget() {
        try {
            if (connection != null) {
                connection.close();
            }
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
        finally {
            connection = null;
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
