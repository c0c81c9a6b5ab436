package dev.parley.eventlog.store;

import dev.parley.eventlog.StoreRefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The tables, and the number of the format that they are in. */
final class SqliteSchema {

    /** Stands in the file's header and says that it is a log of Parley: "PRLY". */
    private static final int APPLICATION = 0x50524c59;

    private static final int FORMAT = 3;

    private static final String[] LOG = { """
            CREATE TABLE entry (
              position INTEGER PRIMARY KEY,
              wrapped BLOB,
              first INTEGER,
              root BLOB,
              frontier BLOB,
              line BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE found (
              slot INTEGER PRIMARY KEY,
              places BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE indexed (
              first INTEGER PRIMARY KEY,
              last INTEGER NOT NULL,
              filter BLOB NOT NULL
            ) STRICT""", "PRAGMA application_id = " + APPLICATION, "PRAGMA user_version = " + FORMAT };

    private static final String DIRECTORY = """
            CREATE TABLE directory (
              pseudonym TEXT PRIMARY KEY,
              digest BLOB NOT NULL UNIQUE,
              sealed BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""";

    private static final String[] SET_ASIDE = { "ALTER TABLE entry RENAME TO entry_before",
            "ALTER TABLE commits RENAME TO commits_before" };

    /** Formats 1 and 2 had a table for the ends of the commits. */
    private static final String BRING_OVER = """
            INSERT INTO entry (position, wrapped, first, root, frontier, line)
            SELECT position, wrapped, first, root, frontier, line
            FROM entry_before LEFT JOIN commits_before ON last = position""";

    private static final String[] REMOVE = { "DROP TABLE entry_before", "DROP TABLE commits_before" };

    private SqliteSchema() {
    }

    /**
     * Makes the tables in an empty file, brings those of a format before this one over,
     * and the index up; answers with the format.
     * @throws StoreRefusedException if it is another
     */
    static int ensure(Sqlite sqlite, SqliteReading writing) throws SQLException {
        if (number(writing, "SELECT count(*) FROM sqlite_schema") == 0) {
            run(writing, LOG);
            run(writing, DIRECTORY);
        }
        else {
            bringOver(writing, format(sqlite, writing));
        }
        SqliteIndex.bringUp(writing, sqlite.run(), SqliteReads.HEAD.ask(writing));
        return format(sqlite, writing);
    }

    /**
     * Format 1 had a table for the keys too, and what an entry is found by beside its
     * line; the index of format 2 had other filters.
     */
    private static void bringOver(SqliteReading writing, int format) throws SQLException {
        if (format < FORMAT) {
            run(writing, SET_ASIDE);
            if (format > 1) {
                run(writing, "DROP TABLE found", "DROP TABLE indexed");
            }
            run(writing, LOG);
            run(writing, BRING_OVER + (format > 1 ? "" : " LEFT JOIN entry_key ON entry = id") + " ORDER BY position");
            run(writing, REMOVE);
            if (format == 1) {
                run(writing, "DROP TABLE entry_key");
            }
        }
    }

    private static void run(SqliteReading writing, String... statements) throws SQLException {
        for (String statement : statements) {
            writing.prepared(statement).execute();
        }
    }

    private static int format(Sqlite sqlite, SqliteReading writing) throws SQLException {
        if (number(writing, "PRAGMA application_id") != APPLICATION) {
            throw new StoreRefusedException("the store " + sqlite.file() + " is a database of something else");
        }
        int format = number(writing, "PRAGMA user_version");
        if (format < 1 || format > FORMAT) {
            throw new StoreRefusedException("the store " + sqlite.file() + " has format " + format
                    + (format > FORMAT ? ", newer than" : ", other than") + " the " + FORMAT
                    + " that this Parley knows");
        }
        return format;
    }

    private static int number(SqliteReading writing, String sql) throws SQLException {
        try (ResultSet result = writing.prepared(sql).executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

}
