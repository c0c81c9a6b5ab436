package dev.parley.eventlog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection for reading and the statements that were prepared on it, each once: to
 * prepare one takes longer than to run it. For one thread at a time; the statements are
 * closed with the connection.
 */
final class SqliteReading implements AutoCloseable {

    private final Connection connection;

    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteReading(Connection connection) {
        this.connection = connection;
    }

    /** Something that is asked on it. */
    interface Question<T> {

        T ask(SqliteReading reading) throws SQLException;

    }

    /** One that is asked again and again; not to be closed. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

}
