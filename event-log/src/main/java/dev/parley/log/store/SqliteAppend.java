package dev.parley.log.store;

import dev.parley.log.AppendResult;
import dev.parley.log.StampedCommit;
import dev.parley.log.StampedCommit.StampedEntry;
import dev.parley.personal.EntryKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes commits within a transaction, up to the first that cannot be. Its statements are
 * prepared once for a connection, and are closed with it.
 */
final class SqliteAppend {

    private final Connection connection;

    private final PreparedStatement head;

    private final PreparedStatement begin;

    private final PreparedStatement undo;

    private final PreparedStatement commits;

    private final PreparedStatement entries;

    private final PreparedStatement keys;

    SqliteAppend(Connection connection) throws SQLException {
        this.connection = connection;
        this.head = connection.prepareStatement("SELECT last FROM commits ORDER BY first DESC LIMIT 1");
        this.begin = connection.prepareStatement("BEGIN IMMEDIATE");
        this.undo = connection.prepareStatement("ROLLBACK");
        this.commits = connection
            .prepareStatement("INSERT INTO commits (first, last, command, root, frontier) VALUES (?, ?, ?, ?, ?)");
        this.entries = connection
            .prepareStatement("INSERT INTO entry (position, stream, seq, id, line) VALUES (?, ?, ?, ?, ?)");
        this.keys = connection.prepareStatement("INSERT INTO entry_key (entry, wrapped) VALUES (?, ?)");
    }

    /**
     * All of them, or those before the first that cannot be. That is rare, so that what
     * would be needed to undo a single one is not kept: all is undone, and those before
     * it are written again.
     */
    AppendResult append(List<StampedCommit> all) throws SQLException {
        if (hasMoved(all)) {
            return new AppendResult.HeadMoved(0);
        }
        int written = 0;
        try {
            for (StampedCommit commit : all) {
                insert(commit);
                written++;
            }
            return new AppendResult.Appended(written);
        }
        catch (SQLException ex) {
            if (!Sqlite.violatesConstraint(ex)) {
                throw ex;
            }
            return appendUpTo(written, all, ex);
        }
    }

    private AppendResult appendUpTo(int first, List<StampedCommit> all, SQLException why) throws SQLException {
        undo.execute();
        begin.execute();
        if (hasMoved(all)) {
            return new AppendResult.HeadMoved(0);
        }
        for (StampedCommit commit : all.subList(0, first)) {
            insert(commit);
        }
        return taken(first, all.get(first), why);
    }

    private boolean hasMoved(List<StampedCommit> all) throws SQLException {
        return head() != all.getFirst().first() - 1;
    }

    private long head() throws SQLException {
        try (ResultSet result = head.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private void insert(StampedCommit commit) throws SQLException {
        commits.setLong(1, commit.first());
        commits.setLong(2, commit.last());
        commits.setString(3, commit.command());
        commits.setBytes(4, commit.end().root());
        commits.setBytes(5, FrontierBytes.of(commit.end().frontier()));
        commits.executeUpdate();
        long position = commit.first();
        for (StampedEntry entry : commit.entries()) {
            insert(position++, entry);
        }
        for (EntryKey key : commit.keys()) {
            keys.setString(1, key.entry());
            keys.setBytes(2, key.wrapped());
            keys.executeUpdate();
        }
    }

    private void insert(long position, StampedEntry entry) throws SQLException {
        entries.setLong(1, position);
        entries.setString(2, entry.stream());
        entries.setLong(3, entry.seq());
        entries.setString(4, entry.id());
        entries.setBytes(5, entry.line());
        entries.executeUpdate();
    }

    private AppendResult taken(int written, StampedCommit commit, SQLException why) throws SQLException {
        if (exists("SELECT 1 FROM commits WHERE command = ?", commit.command())) {
            return new AppendResult.CommandRepeated(written, commit.command());
        }
        for (StampedEntry entry : commit.entries()) {
            if (exists("SELECT 1 FROM entry WHERE id = ? OR (stream = ? AND seq = " + entry.seq() + ")", entry.id(),
                    entry.stream())) {
                return new AppendResult.StreamMoved(written, entry.stream(), entry.seq());
            }
        }
        throw why;
    }

    private boolean exists(String sql, String... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet result = select.executeQuery()) {
                return result.next();
            }
        }
    }

}
