package dev.parley.eventlog.store;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.LogEnd;
import dev.parley.eventlog.store.SqliteConnection.Work;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The head, the end and the streams of a log in SQLite, each read by a single statement
 * but for the end, which may grow while it is read.
 */
final class SqliteReads {

    static final Work<Long> HEAD = reading -> {
        try (ResultSet result = reading.prepared("SELECT max(position) FROM entry").executeQuery()) {
            return result.next() ? result.getLong(1) : 0L;
        }
    };

    private SqliteReads() {
    }

    static Work<Boolean> hasAfter(long position) {
        return reading -> {
            PreparedStatement select = reading.prepared("SELECT 1 FROM entry WHERE position = ?");
            select.setLong(1, position + 1);
            try (ResultSet result = select.executeQuery()) {
                return result.next();
            }
        };
    }

    /** From the last frontier that is stored, over the lines since. */
    static Work<LogEnd> end() {
        return reading -> {
            LogEnd end = lastFrontier(reading);
            RootCheck check = new RootCheck(end.frontier());
            StoredLine last = null;
            List<StoredLine> page = SqliteLines.withRoots(end.position(), Long.MAX_VALUE).on(reading);
            while (!page.isEmpty()) {
                page.forEach(check::accept);
                last = page.getLast();
                page = SqliteLines.withRoots(last.position(), Long.MAX_VALUE).on(reading);
            }
            check.end();
            return last == null ? end
                    : LogEnd.stored(check.frontier(), Objects.requireNonNull(last.root()).root(), last.bytes());
        };
    }

    private static LogEnd lastFrontier(SqliteConnection reading) throws SQLException {
        try (ResultSet result = reading.prepared("""
                SELECT position, frontier, root, line FROM entry
                WHERE frontier IS NOT NULL ORDER BY position DESC LIMIT 1""").executeQuery()) {
            if (!result.next()) {
                return LogEnd.empty();
            }
            long position = result.getLong(1);
            byte[] root = result.getBytes(3);
            if (root == null) {
                throw new LogDamagedException(position, "it has a frontier and no root");
            }
            return LogEnd.stored(Frontier.stored(position, result.getBytes(2)), root, result.getBytes(4));
        }
    }

    /** The sequence number of the last entry of a stream. */
    static Work<Optional<Long>> lastSeq(String stream) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT seq FROM entry WHERE stream = ? ORDER BY seq DESC LIMIT 1");
            select.setString(1, stream);
            return SqliteRows.all(select, result -> result.getLong(1)).stream().findFirst();
        };
    }

    static Work<List<Entry>> stream(String stream, long fromSeq, int limit) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT position, line FROM entry WHERE stream = ? AND seq >= ? ORDER BY seq LIMIT ?");
            select.setString(1, stream);
            select.setLong(2, fromSeq);
            select.setInt(3, limit);
            return SqliteRows.all(select, SqliteReads::entry);
        };
    }

    /** The entries of the commit that this command made; none if it was not recorded. */
    static Work<List<Entry>> commitOf(String command) {
        return reading -> {
            PreparedStatement select = reading.prepared(
                    """
                            SELECT e.position, e.line FROM entry last JOIN entry e ON e.position BETWEEN last.first AND last.position
                            WHERE last.command = ? ORDER BY e.position""");
            select.setString(1, command);
            return SqliteRows.all(select, SqliteReads::entry);
        };
    }

    private static Entry entry(ResultSet result) throws SQLException {
        long position = result.getLong(1);
        try {
            return EntryLine.read(result.getBytes(2));
        }
        catch (IllegalArgumentException ex) {
            throw new LogDamagedException(position, "it is not a line of the log");
        }
    }

}
