package dev.parley.eventlog.store;

import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a file as an earlier format had it, with its tables and indexes. */
enum EarlierFormat {

    /** Unique indexes for what an entry is found by, and the keys by themselves. */
    FIRST,

    /**
     * Roots in a table of their own; the frontier only of a transaction's last commit.
     */
    SECOND;

    private static final List<String> FIRST_TABLES = List.of("""
            CREATE TABLE entry (
              position INTEGER PRIMARY KEY,
              stream TEXT NOT NULL,
              seq INTEGER NOT NULL,
              id TEXT NOT NULL UNIQUE,
              line BLOB NOT NULL,
              UNIQUE (stream, seq)
            ) STRICT""", """
            CREATE TABLE commits (
              first INTEGER PRIMARY KEY,
              last INTEGER NOT NULL UNIQUE,
              command TEXT NOT NULL UNIQUE,
              root BLOB NOT NULL,
              frontier BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE entry_key (
              entry TEXT PRIMARY KEY,
              wrapped BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""");

    private static final List<String> SECOND_TABLES = List.of("""
            CREATE TABLE entry (
              position INTEGER PRIMARY KEY,
              wrapped BLOB,
              line BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE commits (
              first INTEGER PRIMARY KEY,
              last INTEGER NOT NULL,
              root BLOB NOT NULL,
              frontier BLOB
            ) STRICT""", """
            CREATE TABLE found (
              slot INTEGER PRIMARY KEY,
              places BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE indexed (
              first INTEGER PRIMARY KEY,
              last INTEGER NOT NULL,
              filter BLOB NOT NULL
            ) STRICT""", "INSERT INTO found VALUES (1, x'00')", "INSERT INTO indexed VALUES (1, 16, x'00')");

    private static final List<String> BESIDE = List.of("""
            CREATE TABLE directory (
              pseudonym TEXT PRIMARY KEY,
              digest BLOB NOT NULL UNIQUE,
              sealed BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""", "INSERT INTO directory VALUES ('u_1', x'0102', x'03')",
            "PRAGMA application_id = 0x50524c59");

    void write(Path file, List<StampedCommit> commits) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : this == FIRST ? FIRST_TABLES : SECOND_TABLES) {
                statement.execute(table);
            }
            for (String beside : BESIDE) {
                statement.execute(beside);
            }
            statement.execute("PRAGMA user_version = " + (this == FIRST ? 1 : 2));
            for (StampedCommit commit : commits) {
                write(connection, commit, commit.last() == commits.getLast().last());
            }
        }
    }

    private void write(Connection connection, StampedCommit commit, boolean ends) throws SQLException {
        byte[] frontier = FrontierBytes.of(commit.end().frontier());
        if (this == FIRST) {
            insert(connection, "commits (first, last, command, root, frontier)", commit.first(), commit.last(),
                    commit.command(), commit.end().root(), frontier);
        }
        else {
            insert(connection, "commits (first, last, root, frontier)", commit.first(), commit.last(),
                    commit.end().root(), ends ? frontier : null);
        }
        long position = commit.first();
        for (StampedEntry entry : commit.entries()) {
            write(connection, position++, entry);
        }
    }

    private void write(Connection connection, long position, StampedEntry entry) throws SQLException {
        byte[] wrapped = entry.key() == null ? null : entry.key().wrapped();
        if (this == SECOND) {
            insert(connection, "entry (position, wrapped, line)", position, wrapped, entry.line());
            return;
        }
        insert(connection, "entry (position, stream, seq, id, line)", position, entry.stream(), entry.seq(), entry.id(),
                entry.line());
        if (wrapped != null) {
            insert(connection, "entry_key (entry, wrapped)", entry.id(), wrapped);
        }
    }

    private static void insert(Connection connection, String table, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = connection
            .prepareStatement("INSERT INTO " + table + " VALUES (?" + ",?".repeat(values.length - 1) + ")")) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

}
