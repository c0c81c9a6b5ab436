package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteConnection.Work;
import dev.parley.personaldata.ErasureStore.Begun;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** How what is kept beside the log is destroyed in a SQLite file. */
final class SqliteErasure {

    private SqliteErasure() {
    }

    static Work<Begun> begin(Begun erasure) {
        return writing -> {
            PreparedStatement insert = writing.prepared("""
                    INSERT INTO unfinished (erasure, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING""");
            insert.setString(1, erasure.erasure());
            insert.setBytes(2, erasure.sealed());
            insert.executeUpdate();
            return begun().on(writing)
                .stream()
                .filter(one -> one.erasure().equals(erasure.erasure()))
                .findFirst()
                .orElseThrow();
        };
    }

    static Work<List<Begun>> begun() {
        return reading -> SqliteRows.all(reading.prepared("SELECT erasure, sealed FROM unfinished ORDER BY erasure"),
                result -> new Begun(result.getString(1), result.getBytes(2)));
    }

    static Work<Integer> finish(String erasure) {
        return changing("DELETE FROM unfinished WHERE erasure IN (SELECT value FROM json_each(?))", List.of(erasure));
    }

    /**
     * Overwritten in place before they are taken out: a row that grows or shrinks is
     * moved, and what was moved stays to be read in its old place.
     */
    static Work<Integer> destroyKeys(Collection<String> entries) {
        String which = " WHERE wrapped IS NOT NULL AND id IN (SELECT value FROM json_each(?))";
        return writing -> {
            changing("UPDATE entry SET wrapped = zeroblob(length(wrapped))" + which, entries).on(writing);
            return changing("UPDATE entry SET wrapped = NULL" + which, entries).on(writing);
        };
    }

    /**
     * Rows stand in the order of random pseudonyms and ids, so that many have been moved
     * since they were written. What is left of them is written anew, and the old pages
     * are overwritten.
     */
    static Work<Integer> destroyRows(Collection<String> pseudonyms) {
        return writing -> {
            int named = changing("DELETE FROM directory WHERE pseudonym IN (SELECT value FROM json_each(?))",
                    pseudonyms)
                .on(writing);
            int theirs = changing("DELETE FROM personal WHERE person IN (SELECT value FROM json_each(?))", pseudonyms)
                .on(writing);
            if (named + theirs > 0) {
                SqliteSchema.rewriteRows(writing);
            }
            return named;
        };
    }

    private static Work<Integer> changing(String sql, Collection<String> values) {
        return writing -> {
            PreparedStatement change = writing.prepared(sql);
            change.setString(1, SqliteRows.json(values));
            return change.executeUpdate();
        };
    }

    /**
     * Brings what stands in the write-ahead log into the file and cuts the log off. Says
     * whether it could: whoever reads an earlier state keeps it from being cut.
     */
    static boolean truncateLog(SqliteConnection writing) throws SQLException {
        try (ResultSet result = writing.prepared("PRAGMA wal_checkpoint(TRUNCATE)").executeQuery()) {
            return result.next() && result.getInt(1) == 0;
        }
    }

}
