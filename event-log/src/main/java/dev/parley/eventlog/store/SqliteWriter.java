package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteConnection.Work;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The one connection that writes, to the file that was opened and to no other. */
final class SqliteWriter implements AutoCloseable {

    private final Sqlite sqlite;

    private final SqliteCheck check;

    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable SqliteConnection open;

    SqliteWriter(Sqlite sqlite, SqliteCheck check) {
        this.sqlite = sqlite;
        this.check = check;
    }

    /** All of it is durable when this returns, or none of it is there. */
    <T> T write(Work<T> work) {
        return exclusively(connection -> connection.transaction(work));
    }

    /** Does what cannot be done within a transaction. */
    <T> T exclusively(Work<T> work) {
        return check.written(() -> locked(work));
    }

    private <T> T locked(Work<T> work) {
        lock.lock();
        try {
            return used(work);
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
        finally {
            lock.unlock();
        }
    }

    /** A connection on which something failed is not used again. */
    private <T> T used(Work<T> work) throws SQLException {
        SqliteConnection used = open != null ? open : sqlite.connectForWriting();
        open = null;
        boolean done = false;
        try {
            T answer = work.on(used);
            done = true;
            return answer;
        }
        finally {
            if (done) {
                open = used;
            }
            else {
                used.close();
            }
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (open != null) {
                open.close();
            }
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
        finally {
            lock.unlock();
        }
    }

}
