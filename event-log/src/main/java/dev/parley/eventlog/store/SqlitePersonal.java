package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteConnection.Work;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.EntryKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is kept beside the log: keys and the directory. */
final class SqlitePersonal {

    private SqlitePersonal() {
    }

    /** The keys of those of these entries that have one. */
    static Work<List<EntryKey>> keysOf(Collection<String> ids) {
        return SqliteReads.in("SELECT id, wrapped FROM entry WHERE wrapped IS NOT NULL AND id", ids,
                result -> new EntryKey(result.getString(1), result.getBytes(2)));
    }

    static Work<Integer> insert(Row row) {
        return writing -> {
            PreparedStatement insert = writing.prepared("""
                    INSERT INTO directory (pseudonym, digest, sealed) VALUES (?, ?, ?)
                    ON CONFLICT (digest) DO NOTHING""");
            insert.setString(1, row.pseudonym());
            insert.setBytes(2, row.digest());
            insert.setBytes(3, row.sealed());
            return insert.executeUpdate();
        };
    }

    static Work<List<Row>> rowsOf(Collection<String> pseudonyms) {
        return SqliteReads.in("SELECT pseudonym, digest, sealed FROM directory WHERE pseudonym", pseudonyms,
                SqlitePersonal::row);
    }

    static Work<Optional<Row>> rowOf(byte[] digest) {
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

}
