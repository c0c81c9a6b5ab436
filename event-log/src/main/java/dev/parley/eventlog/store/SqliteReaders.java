package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteConnection.Work;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

/** A few connections that reads share. */
final class SqliteReaders implements AutoCloseable {

    private static final int MOST = 4;

    private final Sqlite sqlite;

    private final Semaphore free = new Semaphore(MOST);

    private final BlockingDeque<SqliteConnection> idle = new LinkedBlockingDeque<>();

    SqliteReaders(Sqlite sqlite) {
        this.sqlite = sqlite;
    }

    <T> T read(Work<T> question) {
        free.acquireUninterruptibly();
        try {
            return readNow(question);
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
        finally {
            free.release();
        }
    }

    /** A connection that failed is not used again. */
    private <T> T readNow(Work<T> question) throws SQLException {
        SqliteConnection pooled = idle.pollFirst();
        SqliteConnection reading = pooled != null ? pooled : sqlite.connectForReading();
        boolean done = false;
        try {
            T answer = question.on(reading);
            done = true;
            return answer;
        }
        finally {
            if (done) {
                idle.addFirst(reading);
            }
            else {
                reading.close();
            }
        }
    }

    /** To be called when nobody reads any more. */
    @Override
    public void close() {
        free.acquireUninterruptibly(MOST);
        try {
            for (SqliteConnection reading = idle.poll(); reading != null; reading = idle.poll()) {
                reading.close();
            }
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
    }

}
