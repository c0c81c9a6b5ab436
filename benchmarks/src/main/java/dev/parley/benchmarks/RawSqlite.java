package dev.parley.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The limit: one thread that inserts lines of the same length into a bare table, so many
 * in a transaction, with the same durability, and does nothing else.
 */
final class RawSqlite {

    private static final Duration WARM_UP = Duration.ofSeconds(1);

    private static final Duration COUNTED = Duration.ofSeconds(4);

    private RawSqlite() {
    }

    /** Rows a second. */
    static double perSecond(Path file, int batch, int bytes) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE line (position INTEGER PRIMARY KEY, line BLOB NOT NULL) STRICT");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO line (line) VALUES (?)")) {
                byte[] line = new byte[bytes];
                insertFor(WARM_UP, connection, insert, batch, line);
                long started = System.nanoTime();
                long rows = insertFor(COUNTED, connection, insert, batch, line);
                return rows * 1e9 / (System.nanoTime() - started);
            }
        }
    }

    private static long insertFor(Duration duration, Connection connection, PreparedStatement insert, int batch,
            byte[] line) throws SQLException {
        long until = System.nanoTime() + duration.toNanos();
        long rows = 0;
        while (System.nanoTime() < until) {
            for (int row = 0; row < batch; row++) {
                insert.setBytes(1, line);
                insert.executeUpdate();
            }
            connection.commit();
            rows += batch;
        }
        return rows;
    }

}
