package dev.parley.eventlog.store;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.StampedCommit;
import dev.parley.personaldata.DirectoryStore;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The one connection that writes; what is done with it is a transaction. */
final class SqliteWriter implements AutoCloseable {

    private final Sqlite sqlite;

    private final SqliteIndex index;

    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable Open open;

    /** A connection, and what appends on it. */
    private record Open(SqliteReading connection, SqliteAppend append) {
    }

    /** Something that is done with either. */
    private interface OpenWork<T> {

        T on(Open open) throws SQLException;

    }

    SqliteWriter(Sqlite sqlite, SqliteIndex index) {
        this.sqlite = sqlite;
        this.index = index;
    }

    AppendResult append(List<StampedCommit> commits) {
        return locked(opened -> opened.append().append(commits));
    }

    void putIfAbsent(DirectoryStore.Row row) {
        locked(opened -> {
            PreparedStatement insert = opened.connection()
                .prepared("INSERT INTO directory (pseudonym, digest, sealed) VALUES (?, ?, ?) "
                        + "ON CONFLICT (digest) DO NOTHING");
            insert.setString(1, row.pseudonym());
            insert.setBytes(2, row.digest());
            insert.setBytes(3, row.sealed());
            return insert.executeUpdate();
        });
    }

    /** All of it is durable when this returns, or none of it is there. */
    private <T> T locked(OpenWork<T> work) {
        lock.lock();
        try {
            return commit(work);
        }
        catch (SQLException ex) {
            throw sqlite.unavailable(ex);
        }
        finally {
            lock.unlock();
        }
    }

    /** A connection on which something failed is not used again. */
    private <T> T commit(OpenWork<T> work) throws SQLException {
        Open used = open != null ? open : connect();
        open = null;
        boolean done = false;
        try {
            T answer = Sqlite.transaction(used.connection(), _ -> work.on(used));
            done = true;
            return answer;
        }
        finally {
            if (done) {
                open = used;
            }
            else {
                used.append().undo();
                used.connection().close();
            }
        }
    }

    private Open connect() throws SQLException {
        SqliteReading connection = new SqliteReading(sqlite.connectForWriting());
        return new Open(connection, new SqliteAppend(connection, index));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (open != null) {
                open.connection().close();
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
