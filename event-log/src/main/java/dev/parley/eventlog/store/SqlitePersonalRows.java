package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteConnection.Work;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a {@link dev.parley.personaldata.PersonalStore}; times in milliseconds. */
final class SqlitePersonalRows {

    private static final String SELECT = "SELECT kind, id, digest, person, sealed, expires, version FROM personal WHERE ";

    private SqlitePersonalRows() {
    }

    static Work<Boolean> add(PersonalRow row) {
        return writing -> {
            PreparedStatement insert = writing.prepared("""
                    INSERT INTO personal (kind, id, digest, person, sealed, expires, version)
                    VALUES (?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING""");
            insert.setString(1, row.kind());
            insert.setString(2, row.id());
            insert.setBytes(3, row.digest());
            insert.setString(4, row.person());
            insert.setBytes(5, row.sealed());
            setTime(insert, 6, row.expires());
            return insert.executeUpdate() == 1;
        };
    }

    static Work<Boolean> replace(PersonalRow row) {
        return writing -> {
            PreparedStatement update = writing.prepared("""
                    UPDATE personal SET digest = ?, sealed = ?, expires = ?, version = version + 1
                    WHERE kind = ? AND id = ? AND version = ?""");
            update.setBytes(1, row.digest());
            update.setBytes(2, row.sealed());
            setTime(update, 3, row.expires());
            update.setString(4, row.kind());
            update.setString(5, row.id());
            update.setLong(6, row.version());
            return update.executeUpdate() == 1;
        };
    }

    static Work<Optional<PersonalRow>> find(String kind, String id) {
        return reading -> first(rows(strings(reading.prepared(SELECT + "kind = ? AND id = ?"), kind, id)));
    }

    static Work<Optional<PersonalRow>> find(byte[] digest) {
        return reading -> {
            PreparedStatement select = reading.prepared(SELECT + "digest = ?");
            select.setBytes(1, digest);
            return first(rows(select));
        };
    }

    static Work<List<PersonalRow>> all(String kind) {
        return reading -> rows(strings(reading.prepared(SELECT + "kind = ?"), kind));
    }

    static Work<List<PersonalRow>> all(String kind, String person) {
        return reading -> rows(strings(reading.prepared(SELECT + "kind = ? AND person = ?"), kind, person));
    }

    static Work<Integer> count(String person) {
        return reading -> SqliteRows
            .all(strings(reading.prepared("SELECT count(*) FROM personal WHERE person = ?"), person),
                    result -> result.getInt(1))
            .getFirst();
    }

    /** Of what kinds there are rows. */
    static Work<List<String>> kinds() {
        return reading -> SqliteRows.all(reading.prepared("SELECT DISTINCT kind FROM personal"),
                result -> result.getString(1));
    }

    static Work<Integer> remove(String kind, String id) {
        return writing -> strings(writing.prepared("DELETE FROM personal WHERE kind = ? AND id = ?"), kind, id)
            .executeUpdate();
    }

    static Work<Integer> removeAll(String kind, String person) {
        return writing -> strings(writing.prepared("DELETE FROM personal WHERE kind = ? AND person = ?"), kind, person)
            .executeUpdate();
    }

    static Work<Integer> removeExpired(Instant before) {
        return writing -> {
            PreparedStatement delete = writing.prepared("DELETE FROM personal WHERE expires < ?");
            setTime(delete, 1, before);
            return delete.executeUpdate();
        };
    }

    private static PreparedStatement strings(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }

    private static void setTime(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
        if (time == null) {
            statement.setNull(index, Types.INTEGER);
        }
        else {
            statement.setLong(index, time.toEpochMilli());
        }
    }

    private static Optional<PersonalRow> first(List<PersonalRow> rows) {
        return rows.stream().findFirst();
    }

    private static List<PersonalRow> rows(PreparedStatement select) throws SQLException {
        return SqliteRows.all(select, SqlitePersonalRows::row);
    }

    private static PersonalRow row(ResultSet result) throws SQLException {
        long expires = result.getLong(6);
        Instant end = result.wasNull() ? null : Instant.ofEpochMilli(expires);
        return new PersonalRow(result.getString(1), result.getString(2), result.getBytes(3), result.getString(4),
                result.getBytes(5), end, result.getLong(7));
    }

}
