package dev.parley.eventlog.store;

import dev.parley.eventlog.StoreRefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The tables, and the number of the format that they are in. */
final class SqliteSchema {

    /** Stands in the file's header and says that it is a log of Parley: "PRLY". */
    private static final int APPLICATION = 0x50524c59;

    private static final int FORMAT = 1;

    private static final String DIRECTORY = """
            CREATE TABLE directory (
              pseudonym TEXT PRIMARY KEY,
              digest BLOB NOT NULL UNIQUE,
              sealed BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""";

    private static final String PERSONAL = """
            CREATE TABLE personal (
              kind TEXT NOT NULL,
              id TEXT NOT NULL,
              digest BLOB NOT NULL UNIQUE,
              person TEXT,
              sealed BLOB NOT NULL,
              expires INTEGER,
              version INTEGER NOT NULL,
              PRIMARY KEY (kind, id)
            ) STRICT, WITHOUT ROWID""";

    private static final String PERSONAL_PERSON = "CREATE INDEX personal_person ON personal (person) WHERE person IS NOT NULL";

    /**
     * The line comes last, for it may be long, and SQLite reads a row only up to the last
     * column that is asked for.
     */
    private static final String[] TABLES = { """
            CREATE TABLE entry (
              position INTEGER PRIMARY KEY,
              stream TEXT NOT NULL,
              seq INTEGER NOT NULL,
              id TEXT NOT NULL UNIQUE,
              command TEXT,
              wrapped BLOB,
              first INTEGER,
              root BLOB,
              frontier BLOB,
              line BLOB NOT NULL,
              UNIQUE (stream, seq)
            ) STRICT""", "CREATE UNIQUE INDEX entry_command ON entry (command) WHERE command IS NOT NULL", DIRECTORY,
            "CREATE TABLE unfinished (erasure TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT", PERSONAL,
            PERSONAL_PERSON, "PRAGMA application_id = " + APPLICATION, "PRAGMA user_version = " + FORMAT };

    private SqliteSchema() {
    }

    /**
     * Makes the tables in an empty file; answers with the format.
     * @throws StoreRefusedException if it is not empty and no log of this format
     */
    static int ensure(Sqlite sqlite, SqliteConnection writing) throws SQLException {
        if (number(writing, "SELECT count(*) FROM sqlite_schema") == 0) {
            for (String statement : TABLES) {
                writing.prepared(statement).execute();
            }
        }
        return check(sqlite, writing);
    }

    /**
     * Answers with the format, and changes nothing.
     * @throws StoreRefusedException if the file is no log of this format
     */
    static int check(Sqlite sqlite, SqliteConnection reading) throws SQLException {
        if (number(reading, "PRAGMA application_id") != APPLICATION) {
            throw new StoreRefusedException("the store " + sqlite.file() + " is a database of something else");
        }
        int format = number(reading, "PRAGMA user_version");
        if (format != FORMAT) {
            throw new StoreRefusedException("the store " + sqlite.file() + " has format " + format
                    + ", but this Parley knows format " + FORMAT + " alone");
        }
        return format;
    }

    /** Puts what people have into new tables; the pages of the old are overwritten. */
    static void rewriteRows(SqliteConnection writing) throws SQLException {
        rewrite(writing, "directory", DIRECTORY, "pseudonym");
        writing.once("DROP INDEX personal_person");
        rewrite(writing, "personal", PERSONAL, "kind, id");
        writing.once(PERSONAL_PERSON);
    }

    private static void rewrite(SqliteConnection writing, String table, String definition, String order)
            throws SQLException {
        writing.once("ALTER TABLE " + table + " RENAME TO " + table + "_before");
        writing.once(definition);
        writing.once("INSERT INTO " + table + " SELECT * FROM " + table + "_before ORDER BY " + order);
        writing.once("DROP TABLE " + table + "_before");
    }

    private static int number(SqliteConnection connection, String sql) throws SQLException {
        try (ResultSet result = connection.prepared(sql).executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

}
