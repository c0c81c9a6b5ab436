package dev.parley.eventlog.store;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.Tail;
import dev.parley.eventlog.store.SqliteConnection.Work;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that are asked of a SQLite store, each a single statement but for that of
 * the log's end, which may grow while it is asked.
 */
final class SqliteReads {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int PAGE = 500;

    private static final int PAGE_BYTES = 1 << 20;

    static final Work<Long> HEAD = reading -> {
        try (ResultSet result = reading.prepared("SELECT max(position) FROM entry").executeQuery()) {
            return result.next() ? result.getLong(1) : 0L;
        }
    };

    interface RowOf<T> {

        T read(ResultSet result) throws SQLException;

    }

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
    static Work<Tail> tail() {
        return reading -> {
            Tail end = lastFrontier(reading);
            RootCheck check = new RootCheck(end.frontier());
            StoredLine last = null;
            List<StoredLine> page = linesWithRoots(end.position(), Long.MAX_VALUE).on(reading);
            while (!page.isEmpty()) {
                page.forEach(check::accept);
                last = page.getLast();
                page = linesWithRoots(last.position(), Long.MAX_VALUE).on(reading);
            }
            check.end();
            return last == null ? end
                    : Tail.stored(check.frontier(), Objects.requireNonNull(last.root()).root(), last.bytes());
        };
    }

    private static Tail lastFrontier(SqliteConnection reading) throws SQLException {
        try (ResultSet result = reading.prepared("""
                SELECT position, frontier, root, line FROM entry
                WHERE frontier IS NOT NULL ORDER BY position DESC LIMIT 1""").executeQuery()) {
            if (!result.next()) {
                return Tail.empty();
            }
            long position = result.getLong(1);
            byte[] root = result.getBytes(3);
            if (root == null) {
                throw new LogDamagedException(position, "it has a frontier and no root");
            }
            return Tail.stored(Frontier.stored(position, result.getBytes(2)), root, result.getBytes(4));
        }
    }

    static Work<List<StoredLine>> lines(long after, long upTo) {
        return lines(after, upTo, "SELECT position, line FROM entry",
                result -> new StoredLine(result.getLong(1), result.getBytes(2), null));
    }

    static Work<List<StoredLine>> linesWithRoots(long after, long upTo) {
        return lines(after, upTo, "SELECT position, line, root, first FROM entry",
                result -> new StoredLine(result.getLong(1), result.getBytes(2), root(result)));
    }

    private static @Nullable CommitRoot root(ResultSet result) throws SQLException {
        byte[] root = result.getBytes(3);
        return root == null ? null : new CommitRoot(result.getLong(4), result.getLong(1), root);
    }

    private static Work<List<StoredLine>> lines(long after, long upTo, String from, RowOf<StoredLine> line) {
        return reading -> {
            PreparedStatement select = reading
                .prepared(from + " WHERE position > ? AND position <= ? ORDER BY position");
            select.setLong(1, after);
            select.setLong(2, upTo);
            return page(select, line);
        };
    }

    static Work<List<byte[]>> linesAt(Collection<Long> positions) {
        return in("SELECT line FROM entry WHERE position", positions, result -> result.getBytes(1));
    }

    /** The sequence number of the last entry of a stream. */
    static Work<Optional<Long>> lastSeq(String stream) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT seq FROM entry WHERE stream = ? ORDER BY seq DESC LIMIT 1");
            select.setString(1, stream);
            return rows(select, result -> result.getLong(1)).stream().findFirst();
        };
    }

    static Work<List<Entry>> stream(String stream, long fromSeq, int limit) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT position, line FROM entry WHERE stream = ? AND seq >= ? ORDER BY seq LIMIT ?");
            select.setString(1, stream);
            select.setLong(2, fromSeq);
            select.setInt(3, limit);
            return rows(select, SqliteReads::entry);
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
            return rows(select, SqliteReads::entry);
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

    /**
     * The rows in which the column that the statement ends with has one of these values.
     */
    static <T> Work<List<T>> in(String sql, Collection<?> values, RowOf<T> row) {
        return forAll(sql + " IN (SELECT value FROM json_each(?))", values, row);
    }

    /** The rows of a query whose one parameter is a JSON array of these values. */
    static <T> Work<List<T>> forAll(String sql, Collection<?> values, RowOf<T> row) {
        return reading -> {
            PreparedStatement select = reading.prepared(sql);
            select.setString(1, JSON.writeValueAsString(values));
            return rows(select, row);
        };
    }

    private static <T> List<T> rows(PreparedStatement select, RowOf<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.add(row.read(result));
            }
        }
        return rows;
    }

    /** A page is short in bytes too, for a line may be long. */
    private static List<StoredLine> page(PreparedStatement select, RowOf<StoredLine> row) throws SQLException {
        List<StoredLine> lines = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            for (int bytes = 0; bytes < PAGE_BYTES && lines.size() < PAGE && result.next();) {
                StoredLine line = row.read(result);
                lines.add(line);
                bytes += line.bytes().length;
            }
        }
        return lines;
    }

    static Work<List<CommitRoot>> roots(long after) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT first, position, root FROM entry WHERE position > ? AND root IS NOT NULL "
                        + "ORDER BY position LIMIT " + PAGE);
            select.setLong(1, after);
            return rows(select, result -> new CommitRoot(result.getLong(1), result.getLong(2), result.getBytes(3)));
        };
    }

}
