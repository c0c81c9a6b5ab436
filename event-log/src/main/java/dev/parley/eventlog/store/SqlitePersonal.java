package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteConnection.Work;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.EntryKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** What is kept beside the log: keys and the directory. */
final class SqlitePersonal {

    private SqlitePersonal() {
    }

    /** The keys of those of these entries that have one. */
    static Work<List<EntryKey>> keysOf(Collection<String> ids) {
        return SqliteRows.in("SELECT id, wrapped FROM entry WHERE wrapped IS NOT NULL AND id", ids,
                result -> new EntryKey(result.getString(1), result.getBytes(2)));
    }

    /** Says how many were not there. */
    static Work<Integer> insert(List<Row> rows) {
        return writing -> {
            PreparedStatement insert = writing.prepared("""
                    INSERT INTO directory (pseudonym, digest, sealed) VALUES (?, ?, ?)
                    ON CONFLICT (digest) DO NOTHING""");
            int inserted = 0;
            for (Row row : rows) {
                insert.setString(1, row.pseudonym());
                insert.setBytes(2, row.digest());
                insert.setBytes(3, row.sealed());
                inserted += insert.executeUpdate();
            }
            return inserted;
        };
    }

    static Work<Integer> replace(Row row) {
        return writing -> {
            PreparedStatement update = writing
                .prepared("UPDATE directory SET digest = ?, sealed = ? WHERE pseudonym = ?");
            update.setBytes(1, row.digest());
            update.setBytes(2, row.sealed());
            update.setString(3, row.pseudonym());
            return update.executeUpdate();
        };
    }

    static Work<Integer> remove(String pseudonym) {
        return writing -> {
            PreparedStatement delete = writing.prepared("DELETE FROM directory WHERE pseudonym = ?");
            delete.setString(1, pseudonym);
            return delete.executeUpdate();
        };
    }

    static Work<List<Row>> rowsOf(Collection<String> pseudonyms) {
        return SqliteRows.in("SELECT pseudonym, digest, sealed FROM directory WHERE pseudonym", pseudonyms,
                SqlitePersonal::row);
    }

    static Work<List<Row>> rowsWith(Collection<byte[]> digests) {
        return SqliteRows.forAll("""
                SELECT pseudonym, digest, sealed FROM directory
                WHERE digest IN (SELECT unhex(value) FROM json_each(?))""",
                digests.stream().map(HexFormat.of()::formatHex).toList(), SqlitePersonal::row);
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(result.getString(1), result.getBytes(2), result.getBytes(3));
    }

}
