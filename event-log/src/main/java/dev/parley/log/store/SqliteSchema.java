package dev.parley.log.store;

import dev.parley.log.StoreRefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The tables, and the number of the format that they are in. */
final class SqliteSchema {

    /** Stands in the file's header and says that it is a log of Parley: "PRLY". */
    private static final int APPLICATION = 0x50524c59;

    private static final int FORMAT = 2;

    private static final String[] LOG = { """
            CREATE TABLE entry (
              position INTEGER PRIMARY KEY,
              wrapped BLOB,
              line BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE commits (
              first INTEGER PRIMARY KEY,
              last INTEGER NOT NULL,
              root BLOB NOT NULL,
              frontier BLOB
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

    /**
     * Format 1 had a table for the keys, and what an entry is found by beside its line.
     */
    private static final String[] SET_ASIDE = { "ALTER TABLE entry RENAME TO entry_1",
            "ALTER TABLE commits RENAME TO commits_1" };

    private static final String[] BRING_OVER = { """
            INSERT INTO entry (position, wrapped, line)
            SELECT position, wrapped, line FROM entry_1 LEFT JOIN entry_key ON entry = id ORDER BY position""", """
            INSERT INTO commits (first, last, root, frontier)
            SELECT first, last, root, frontier FROM commits_1 ORDER BY first""", "DROP TABLE entry_1",
            "DROP TABLE commits_1", "DROP TABLE entry_key" };

    private SqliteSchema() {
    }

    /**
     * Makes the tables in an empty file, brings those of the format before this one over,
     * and the index up; answers with the format.
     * @throws StoreRefusedException if it is another
     */
    static int ensure(Sqlite sqlite, SqliteReading writing) throws SQLException {
        if (number(writing, "SELECT count(*) FROM sqlite_schema") == 0) {
            run(writing, LOG);
            run(writing, DIRECTORY);
        }
        else if (format(sqlite, writing) == 1) {
            run(writing, SET_ASIDE);
            run(writing, LOG);
            run(writing, BRING_OVER);
        }
        SqliteIndex.bringUp(writing, sqlite.run(), SqliteReads.HEAD.ask(writing));
        return format(sqlite, writing);
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
