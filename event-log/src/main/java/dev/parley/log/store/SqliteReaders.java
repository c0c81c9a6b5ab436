package dev.parley.log.store;

import dev.parley.log.store.Sqlite.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

/** A few connections that reads share. */
final class SqliteReaders implements AutoCloseable {

    private static final int MOST = 4;

    private final Sqlite sqlite;

    private final Semaphore free = new Semaphore(MOST);

    private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>();

    SqliteReaders(Sqlite sqlite) {
        this.sqlite = sqlite;
    }

    <T> T read(Work<T> work) {
        free.acquireUninterruptibly();
        try {
            return readNow(work);
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
        finally {
            free.release();
        }
    }

    /** A connection that failed is not used again. */
    private <T> T readNow(Work<T> work) throws SQLException {
        Connection pooled = idle.pollFirst();
        Connection connection = pooled != null ? pooled : sqlite.connectForReading();
        boolean done = false;
        try {
            T answer = work.on(connection);
            done = true;
            return answer;
        }
        finally {
            if (done) {
                idle.addFirst(connection);
            }
            else {
                connection.close();
            }
        }
    }

    /** To be called when nobody reads any more. */
    @Override
    public void close() {
        free.acquireUninterruptibly(MOST);
        try {
            for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
    }

}
