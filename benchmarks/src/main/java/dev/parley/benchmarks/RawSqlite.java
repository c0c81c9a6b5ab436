package dev.parley.benchmarks;

import dev.parley.sharedevents.Ids;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The limit: one thread that inserts a batch of rows in a transaction, prepared once,
 * with the same durability, and does nothing else.
 */
final class RawSqlite implements Contestant {

    /** The same lines, in a table that has nothing else. */
    static final String LINES = "CREATE TABLE line (position INTEGER PRIMARY KEY, line BLOB) STRICT";

    /** The row that Parley's store has for a commit with one entry, and its indexes. */
    static final String SAME_ROW = """
            CREATE TABLE line (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, seq INTEGER NOT NULL,
              id TEXT NOT NULL UNIQUE, command TEXT UNIQUE, wrapped BLOB, first INTEGER, root BLOB, frontier BLOB,
              line BLOB NOT NULL, UNIQUE (stream, seq)) STRICT""";

    private static final String INSERT_SAME_ROW = """
            INSERT INTO line (position, line, wrapped, first, root, frontier, stream, seq, id, command)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;

    private final PreparedStatement insert;

    private final boolean whole;

    private final int batch;

    private final List<String> streams;

    private final byte[] line;

    private long position;

    RawSqlite(Path file, String table, int batch, int bytes) throws SQLException {
        this.connection = open(file, table);
        this.whole = table.equals(SAME_ROW);
        this.insert = connection
            .prepareStatement(whole ? INSERT_SAME_ROW : "INSERT INTO line (position, line) VALUES (?, ?)");
        this.batch = batch;
        this.streams = Stream.generate(Ids::next).limit(batch).toList();
        this.line = new byte[bytes];
    }

    /** A new file with this table, set up as Parley's is, in a transaction. */
    static Connection open(Path file, String table) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?jdbc.get_generated_keys=false");
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -65536");
            statement.execute("PRAGMA wal_autocheckpoint = 8192");
            statement.execute(table);
        }
        connection.setAutoCommit(false);
        return connection;
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
        insert.setLong(1, at);
        insert.setBytes(2, line);
        if (whole) {
            insert.setBytes(3, new byte[60]);
            insert.setLong(4, at);
            insert.setBytes(5, new byte[32]);
            insert.setBytes(6, at % 64 == 0 ? new byte[32 * Long.bitCount(at)] : null);
            insert.setString(7, streams.get((int) (at % batch)));
            insert.setLong(8, at / batch);
            insert.setString(9, Ids.next());
            insert.setString(10, Ids.next());
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }

}
