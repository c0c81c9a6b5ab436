package dev.parley.log.store;

import dev.parley.log.StoreRefusedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables, and the number of the format that they are in. */
final class SqliteSchema {

    /** Stands in the file's header and says that it is a log of Parley: "PRLY". */
    private static final int APPLICATION = 0x50524c59;

    private static final int FORMAT = 1;

    private static final String[] TABLES = { """
            CREATE TABLE entry (
              position INTEGER PRIMARY KEY,
              stream TEXT NOT NULL,
              seq INTEGER NOT NULL,
              id TEXT NOT NULL UNIQUE,
              line BLOB NOT NULL,
              UNIQUE (stream, seq)
            ) STRICT""", """
            CREATE TABLE commits (
              first INTEGER PRIMARY KEY,
              last INTEGER NOT NULL UNIQUE,
              command TEXT NOT NULL UNIQUE,
              root BLOB NOT NULL,
              frontier BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE entry_key (
              entry TEXT PRIMARY KEY,
              wrapped BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""", """
            CREATE TABLE directory (
              pseudonym TEXT PRIMARY KEY,
              digest BLOB NOT NULL UNIQUE,
              sealed BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""", "PRAGMA application_id = " + APPLICATION, "PRAGMA user_version = " + FORMAT };

    private SqliteSchema() {
    }

    /**
     * Makes the tables in an empty file, and answers with its format.
     * @throws StoreRefusedException if it is another
     */
    static int ensure(Sqlite sqlite, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
            }
            return check(sqlite, statement);
        }
    }

    private static int check(Sqlite sqlite, Statement statement) throws SQLException {
        if (number(statement, "PRAGMA application_id") != APPLICATION) {
            throw new StoreRefusedException("the store " + sqlite.file() + " is a database of something else");
        }
        int format = number(statement, "PRAGMA user_version");
        if (format != FORMAT) {
            throw new StoreRefusedException("the store " + sqlite.file() + " has format " + format
                    + (format > FORMAT ? ", newer than" : ", other than") + " the " + FORMAT
                    + " that this Parley knows");
        }
        return format;
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

}
