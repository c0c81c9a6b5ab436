package dev.parley.eventlog.store;

import dev.parley.personaldata.Directory;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.SealedNotes;
import dev.parley.personaldata.SealedValues;
import dev.parley.personaldata.Vault;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table whose values are sealed, each for what another column says.
 *
 * @param select reads a page of them from one on
 * @param update puts another in the place of one
 */
record SqliteSealed(SqliteReaders readers, SqliteWriter writer, String use, String select,
        String update) implements SealedValues {

    private static final int PAGE = 500;

    /** All that a file keeps sealed. */
    static List<SealedValues> all(SqliteReaders readers, SqliteWriter writer) {
        Stream<SealedValues> personal = readers.read(SqlitePersonalRows.kinds())
            .stream()
            .map(kind -> of(readers, writer, PersonalStore.use(kind), "personal", "id", "sealed",
                    " AND kind = '" + kind + "'"));
        return Stream
            .concat(Stream.of(of(readers, writer, Directory.USE, "directory", "pseudonym", "sealed", ""),
                    of(readers, writer, SealedNotes.USE, "unfinished", "erasure", "sealed", ""),
                    of(readers, writer, Vault.USE, "entry", "id", "wrapped", " AND wrapped IS NOT NULL")), personal)
            .toList();
    }

    /**
     * @param about the column that says what they are sealed for, unique among these rows
     * @param which what else tells these rows from the others of the table
     */
    private static SealedValues of(SqliteReaders readers, SqliteWriter writer, String use, String table, String about,
            String sealed, String which) {
        return new SqliteSealed(readers, writer, use,
                "SELECT " + about + ", " + sealed + " FROM " + table + " WHERE " + about + " > ?" + which + " ORDER BY "
                        + about + " LIMIT " + PAGE,
                "UPDATE " + table + " SET " + sealed + " = ? WHERE " + about + " = ? AND " + sealed + " = ?" + which);
    }

    @Override
    public Page page(@Nullable String from) {
        List<Value> values = readers.read(SqliteRows.after(select, from == null ? "" : from,
                result -> new Value(result.getString(1), result.getBytes(2))));
        return new Page(values, values.size() < PAGE ? null : values.getLast().about());
    }

    @Override
    public void replace(List<Resealed> values) {
        writer.write(writing -> {
            PreparedStatement statement = writing.prepared(update);
            for (Resealed value : values) {
                statement.setBytes(1, value.sealed());
                statement.setString(2, value.before().about());
                statement.setBytes(3, value.before().sealed());
                statement.executeUpdate();
            }
            return values.size();
        });
    }

}
