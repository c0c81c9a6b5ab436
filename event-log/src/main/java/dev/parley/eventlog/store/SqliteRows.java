package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteConnection.Work;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Runs queries of a SQLite store and reads each row of their results. */
final class SqliteRows {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the row that a result stands at. */
    interface RowOf<T> {

        T read(ResultSet result) throws SQLException;

    }

    private SqliteRows() {
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
            select.setString(1, json(values));
            return all(select, row);
        };
    }

    /** The rows of a query whose one parameter says where the page before has ended. */
    static <T> Work<List<T>> after(String sql, String last, RowOf<T> row) {
        return reading -> {
            PreparedStatement select = reading.prepared(sql);
            select.setString(1, last);
            return all(select, row);
        };
    }

    static String json(Collection<?> values) {
        return JSON.writeValueAsString(values);
    }

    /** All rows of a prepared query. */
    static <T> List<T> all(PreparedStatement select, RowOf<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.add(row.read(result));
            }
        }
        return rows;
    }

}
