package dev.parley.eventlog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection and the statements that were prepared on it, each once: to prepare one
 * takes longer than to run it. For one thread at a time; the statements are closed with
 * the connection.
 */
final class SqliteConnection implements AutoCloseable {

    private final Connection connection;

    private final StoreTrips trips;

    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteConnection(Connection connection, StoreTrips trips) {
        this.connection = connection;
        this.trips = trips;
    }

    /** Something that is asked or done on it. */
    interface Work<T> {

        T on(SqliteConnection connection) throws SQLException;

    }

    /** One that is run again and again; not to be closed. */
    PreparedStatement prepared(String sql) throws SQLException {
        trips.made(sql);
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** Runs one that is not run again. */
    void once(String sql) throws SQLException {
        trips.made(sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Does it in a transaction that has the lock for writing. Not with
     * {@link Connection#commit}, which in this driver begins the next one at once, and so
     * takes the lock again. If it fails, the connection has to be closed.
     */
    <T> T transaction(Work<T> work) throws SQLException {
        prepared("BEGIN IMMEDIATE").execute();
        T answer = work.on(this);
        prepared("COMMIT").execute();
        return answer;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

}
