package dev.parley.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The limit: one thread that inserts so many rows in a transaction, prepared once, with
 * the same durability, and does nothing else.
 */
final class RawSqlite implements Contestant {

    /** The same lines, in a table that has nothing else. */
    static final List<String> LINES = List.of("CREATE TABLE line (position INTEGER PRIMARY KEY, line BLOB) STRICT");

    /** The rows that Parley's store has for a commit with one entry. */
    static final List<String> SAME_ROWS = List.of("""
            CREATE TABLE entry (position INTEGER PRIMARY KEY, wrapped BLOB, line BLOB NOT NULL) STRICT""", """
            CREATE TABLE commits (first INTEGER PRIMARY KEY, last INTEGER NOT NULL, root BLOB NOT NULL,
              frontier BLOB) STRICT""");

    private final Connection connection;

    private final List<PreparedStatement> inserts = new ArrayList<>();

    private final int batch;

    private final byte[] line;

    private long position;

    RawSqlite(Path file, List<String> tables, int batch, int bytes) throws SQLException {
        this.connection = open(file, tables);
        this.batch = batch;
        this.line = new byte[bytes];
        prepare(tables.size() == 1 ? List.of("line (position, line) VALUES (?, ?)")
                : List.of("entry (position, line, wrapped) VALUES (?, ?, ?)",
                        "commits (first, root, last, frontier) VALUES (?, ?, ?, ?)"));
    }

    /** A new file with these tables, set up as Parley's is, in a transaction. */
    static Connection open(Path file, List<String> tables) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?jdbc.get_generated_keys=false");
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -65536");
            statement.execute("PRAGMA wal_autocheckpoint = 8192");
            for (String table : tables) {
                statement.execute(table);
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private void prepare(List<String> wanted) throws SQLException {
        for (String insert : wanted) {
            inserts.add(connection.prepareStatement("INSERT INTO " + insert));
        }
    }

    /** Rows a second. */
    @Override
    public double perSecond(Duration duration) throws SQLException {
        long started = System.nanoTime();
        long rows = 0;
        while (System.nanoTime() - started < duration.toNanos()) {
            for (int row = 0; row < batch; row++) {
                insert(++position);
            }
            connection.commit();
            rows += batch;
        }
        return rows * 1e9 / (System.nanoTime() - started);
    }

    private void insert(long at) throws SQLException {
        inserts.getFirst().setLong(1, at);
        inserts.getFirst().setBytes(2, line);
        if (inserts.size() > 1) {
            inserts.getFirst().setBytes(3, new byte[60]);
            inserts.get(1).setLong(1, at);
            inserts.get(1).setBytes(2, new byte[32]);
            inserts.get(1).setLong(3, at);
            inserts.get(1).setBytes(4, at % batch == 0 ? new byte[32 * Long.bitCount(at)] : null);
        }
        for (PreparedStatement insert : inserts) {
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }

}
