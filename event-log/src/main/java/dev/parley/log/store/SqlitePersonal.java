package dev.parley.log.store;

import dev.parley.log.store.Sqlite.Work;
import dev.parley.personal.DirectoryStore.Row;
import dev.parley.personal.EntryKey;
import java.sql.Connection;
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

    private interface RowOf<T> {

        T read(ResultSet result) throws SQLException;

    }

    private SqlitePersonal() {
    }

    static Work<List<EntryKey>> keysOf(Collection<String> entries) {
        return connection -> in(connection, "SELECT entry, wrapped FROM entry_key WHERE entry", entries,
                result -> new EntryKey(result.getString(1), result.getBytes(2)));
    }

    static Work<List<Row>> rowsOf(Collection<String> pseudonyms) {
        return connection -> in(connection, "SELECT pseudonym, digest, sealed FROM directory WHERE pseudonym",
                pseudonyms, SqlitePersonal::row);
    }

    static Work<Optional<Row>> rowOf(byte[] digest) {
        return connection -> {
            try (PreparedStatement select = connection
                .prepareStatement("SELECT pseudonym, digest, sealed FROM directory WHERE digest = ?")) {
                select.setBytes(1, digest);
                try (ResultSet result = select.executeQuery()) {
                    return result.next() ? Optional.of(row(result)) : Optional.empty();
                }
            }
        };
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(result.getString(1), result.getBytes(2), result.getBytes(3));
    }

    private static <T> List<T> in(Connection connection, String sql, Collection<String> values, RowOf<T> row)
            throws SQLException {
        String places = String.join(",", Collections.nCopies(values.size(), "?"));
        List<T> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql + " IN (" + places + ")")) {
            int at = 1;
            for (String value : values) {
                select.setString(at++, value);
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
