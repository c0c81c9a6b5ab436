package dev.parley.eventlog.store;

import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.store.SqliteConnection.Work;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines and roots of a log in SQLite, in pages that are short. */
final class SqliteLines {

    private static final int PAGE = 500;

    private static final int PAGE_BYTES = 1 << 20;

    private SqliteLines() {
    }

    static Work<List<StoredLine>> between(long after, long upTo) {
        return between(after, upTo, "SELECT position, line FROM entry",
                result -> new StoredLine(result.getLong(1), result.getBytes(2), null));
    }

    static Work<List<StoredLine>> withRoots(long after, long upTo) {
        return between(after, upTo, "SELECT position, line, root, first FROM entry",
                result -> new StoredLine(result.getLong(1), result.getBytes(2), root(result)));
    }

    private static @Nullable CommitRoot root(ResultSet result) throws SQLException {
        byte[] root = result.getBytes(3);
        return root == null ? null : new CommitRoot(result.getLong(4), result.getLong(1), root);
    }

    private static Work<List<StoredLine>> between(long after, long upTo, String from,
            SqliteRows.RowOf<StoredLine> line) {
        return reading -> {
            PreparedStatement select = reading
                .prepared(from + " WHERE position > ? AND position <= ? ORDER BY position");
            select.setLong(1, after);
            select.setLong(2, upTo);
            return page(select, line);
        };
    }

    static Work<List<byte[]>> at(Collection<Long> positions) {
        return SqliteRows.in("SELECT line FROM entry WHERE position", positions, result -> result.getBytes(1));
    }

    /** A page is short in bytes too, for a line may be long. */
    private static List<StoredLine> page(PreparedStatement select, SqliteRows.RowOf<StoredLine> row)
            throws SQLException {
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
            return SqliteRows.all(select,
                    result -> new CommitRoot(result.getLong(1), result.getLong(2), result.getBytes(3)));
        };
    }

}
