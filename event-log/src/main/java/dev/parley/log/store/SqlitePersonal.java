package dev.parley.log.store;

import dev.parley.log.store.SqliteReading.Question;
import dev.parley.personal.DirectoryStore.Row;
import dev.parley.personal.EntryKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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

    static Question<List<EntryKey>> keysOf(Collection<String> entries) {
        return reading -> in(reading, "SELECT entry, wrapped FROM entry_key WHERE entry", entries,
                result -> new EntryKey(result.getString(1), result.getBytes(2)));
    }

    static Question<List<Row>> rowsOf(Collection<String> pseudonyms) {
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

    static <T> List<T> in(SqliteReading reading, String sql, Collection<?> values, RowOf<T> row) throws SQLException {
        String places = String.join(",", Collections.nCopies(values.size(), "?"));
        List<T> found = new ArrayList<>();
        try (PreparedStatement select = reading.once(sql + " IN (" + places + ")")) {
            int at = 1;
            for (Object value : values) {
                select.setObject(at++, value);
            }
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    found.add(row.read(result));
                }
            }
        }
        return found;
    }

}
