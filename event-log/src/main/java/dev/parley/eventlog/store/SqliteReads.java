package dev.parley.eventlog.store;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.Tail;
import dev.parley.eventlog.store.SqlitePersonal.RowOf;
import dev.parley.eventlog.store.SqliteReading.Question;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The questions that are asked of a SQLite store, each a single statement but for that of
 * the log's end, which may grow while it is asked.
 */
final class SqliteReads {

    private static final int PAGE = 500;

    private static final int PAGE_BYTES = 1 << 20;

    static final Question<Long> HEAD = reading -> {
        try (ResultSet result = reading.prepared("SELECT max(position) FROM entry").executeQuery()) {
            return result.next() ? result.getLong(1) : 0L;
        }
    };

    /** Changes with each commit of any other connection. */
    static final Question<Long> VERSION = reading -> {
        try (ResultSet result = reading.prepared("PRAGMA data_version").executeQuery()) {
            return result.next() ? result.getLong(1) : 0L;
        }
    };

    private SqliteReads() {
    }

    /** From the last frontier that is stored, over the lines since. */
    static Question<Tail> tail() {
        return reading -> {
            Tail end = lastFrontier(reading);
            RootCheck check = new RootCheck(end.frontier());
            StoredLine last = null;
            List<StoredLine> page = linesWithRoots(end.position(), Long.MAX_VALUE).ask(reading);
            while (!page.isEmpty()) {
                page.forEach(check::accept);
                last = page.getLast();
                page = linesWithRoots(last.position(), Long.MAX_VALUE).ask(reading);
            }
            check.end();
            return last == null ? end
                    : Tail.stored(check.frontier(), Objects.requireNonNull(last.root()).root(), last.bytes());
        };
    }

    private static Tail lastFrontier(SqliteReading reading) throws SQLException {
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
            return Tail.stored(FrontierBytes.read(position, result.getBytes(2)), root, result.getBytes(4));
        }
    }

    static Question<List<StoredLine>> lines(long after, long upTo) {
        return lines(after, upTo, "SELECT position, line FROM entry",
                result -> new StoredLine(result.getLong(1), result.getBytes(2), null));
    }

    static Question<List<StoredLine>> linesWithRoots(long after, long upTo) {
        return lines(after, upTo, "SELECT position, line, root, first FROM entry",
                result -> new StoredLine(result.getLong(1), result.getBytes(2), root(result)));
    }

    private static @Nullable CommitRoot root(ResultSet result) throws SQLException {
        byte[] root = result.getBytes(3);
        return root == null ? null : new CommitRoot(result.getLong(4), result.getLong(1), root);
    }

    private static Question<List<StoredLine>> lines(long after, long upTo, String from, RowOf<StoredLine> line) {
        return reading -> {
            PreparedStatement select = reading
                .prepared(from + " WHERE position > ? AND position <= ? ORDER BY position");
            select.setLong(1, after);
            select.setLong(2, upTo);
            return page(select, line);
        };
    }

    static Question<List<byte[]>> linesAt(List<Long> positions) {
        return reading -> SqlitePersonal.in(reading, "SELECT line FROM entry WHERE position", positions,
                result -> result.getBytes(1));
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

    static Question<List<CommitRoot>> roots(long after) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT first, position, root FROM entry WHERE position > ? AND root IS NOT NULL "
                        + "ORDER BY position LIMIT " + PAGE);
            select.setLong(1, after);
            List<CommitRoot> roots = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    roots.add(new CommitRoot(result.getLong(1), result.getLong(2), result.getBytes(3)));
                }
            }
            return roots;
        };
    }

}
