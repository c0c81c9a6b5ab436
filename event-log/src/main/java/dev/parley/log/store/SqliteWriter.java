package dev.parley.log.store;

import dev.parley.log.AppendResult;
import dev.parley.log.StampedCommit;
import dev.parley.log.store.Sqlite.Work;
import dev.parley.personal.DirectoryStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The one connection that writes; what is done with it is a transaction. */
final class SqliteWriter implements AutoCloseable {

    private final Sqlite sqlite;

    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable Connection connection;

    SqliteWriter(Sqlite sqlite) {
        this.sqlite = sqlite;
    }

    AppendResult append(List<StampedCommit> commits) {
        return write(connection -> SqliteAppend.append(connection, commits));
    }

    void putIfAbsent(DirectoryStore.Row row) {
        write(connection -> {
            try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO directory (pseudonym, digest, sealed) VALUES (?, ?, ?) "
                        + "ON CONFLICT (digest) DO NOTHING")) {
                insert.setString(1, row.pseudonym());
                insert.setBytes(2, row.digest());
                insert.setBytes(3, row.sealed());
                return insert.executeUpdate();
            }
        });
    }

    /** All of it is durable when this returns, or none of it is there. */
    <T> T write(Work<T> work) {
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

    private <T> T commit(Work<T> work) throws SQLException {
        Connection open = connection != null ? connection : sqlite.connectForWriting();
        connection = null;
        boolean done = false;
        try {
            T answer = Sqlite.transaction(open, work);
            done = true;
            return answer;
        }
        finally {
            if (done) {
                connection = open;
            }
            else {
                open.close();
            }
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (connection != null) {
                connection.close();
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
