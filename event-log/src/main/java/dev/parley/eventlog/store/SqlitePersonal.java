package dev.parley.eventlog.store;

import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.store.SqliteReading.Question;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.EntryKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads what is kept beside the log: keys and the directory. */
final class SqlitePersonal {

    interface RowOf<T> {

        T read(ResultSet result) throws SQLException;

    }

    private SqlitePersonal() {
    }

    /**
     * The keys of those entries at these positions that have one.
     * @param known learns where each of them stands
     */
    static List<EntryKey> keysAt(SqliteReading reading, List<Long> positions, KnownPositions known)
            throws SQLException {
        return in(reading, "SELECT position, wrapped, line FROM entry WHERE wrapped IS NOT NULL AND position",
                positions, result -> {
                    String id = EntryLine.id(result.getBytes(3));
                    known.keep(id, result.getLong(1));
                    return new EntryKey(id, result.getBytes(2));
                });
    }

    static Question<List<Row>> rowsOf(List<String> pseudonyms) {
        return reading -> in(reading, "SELECT pseudonym, digest, sealed FROM directory WHERE pseudonym", pseudonyms,
                SqlitePersonal::row);
    }

    static Question<Optional<Row>> rowOf(byte[] digest) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT pseudonym, digest, sealed FROM directory WHERE digest = ?");
            select.setBytes(1, digest);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? Optional.of(row(result)) : Optional.empty();
            }
        };
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(result.getString(1), result.getBytes(2), result.getBytes(3));
    }

    /**
     * The rows in which a column has one of these values. The places for values are a
     * power of two, the last value filling what is left, so that there are few statements
     * to prepare.
     */
    static <T> List<T> in(SqliteReading reading, String sql, List<?> values, RowOf<T> row) throws SQLException {
        int places = Integer.highestOneBit(2 * values.size() - 1);
        PreparedStatement select = reading
            .prepared(sql + " IN (" + String.join(",", Collections.nCopies(places, "?")) + ")");
        for (int place = 0; place < places; place++) {
            select.setObject(place + 1, values.get(Math.min(place, values.size() - 1)));
        }
        List<T> found = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                found.add(row.read(result));
            }
        }
        return found;
    }

}
