package dev.parley.log.store;

import dev.parley.log.StampedCommit;
import dev.parley.log.StampedCommit.StampedEntry;
import dev.parley.personal.EntryKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes a file as the first format had it, with its tables and indexes. */
final class Format1 {

    private static final List<String> TABLES = List.of("""
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
            ) STRICT, WITHOUT ROWID""", """
            CREATE TABLE directory (
              pseudonym TEXT PRIMARY KEY,
              digest BLOB NOT NULL UNIQUE,
              sealed BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""", "INSERT INTO directory VALUES ('u_1', x'0102', x'03')",
            "PRAGMA application_id = 0x50524c59", "PRAGMA user_version = 1");

    private Format1() {
    }

    static void write(Path file, List<StampedCommit> commits) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            for (StampedCommit commit : commits) {
                write(connection, commit);
            }
        }
    }

    private static void write(Connection connection, StampedCommit commit) throws SQLException {
        insert(connection, "commits (first, last, command, root, frontier)", commit.first(), commit.last(),
                commit.command(), commit.end().root(), FrontierBytes.of(commit.end().frontier()));
        long position = commit.first();
        for (StampedEntry entry : commit.entries()) {
            insert(connection, "entry (position, stream, seq, id, line)", position++, entry.stream(), entry.seq(),
                    entry.id(), entry.line());
            EntryKey key = entry.key();
            if (key != null) {
                insert(connection, "entry_key (entry, wrapped)", key.entry(), key.wrapped());
            }
        }
    }

    private static void insert(Connection connection, String table, Object... values) throws SQLException {
        try (PreparedStatement insert = connection
            .prepareStatement("INSERT INTO " + table + " VALUES (?" + ",?".repeat(values.length - 1) + ")")) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

}
