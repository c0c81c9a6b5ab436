package dev.parley.eventlog.store;

import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/**
 * A SQLite file and how connections to it are set up: durable, and what is deleted is
 * overwritten.
 *
 * @param file its absolute path
 * @param patience how long to wait while something else has it locked, in milliseconds
 * @param mostPages how large it may become, in SQLite's pages
 * @param readOnly whether nothing may be changed, neither in the file nor beside it
 * @param trips is told of each statement
 */
record Sqlite(Path file, int patience, int mostPages, boolean readOnly, StoreTrips trips) {

    /** As many as SQLite can have. */
    static final int ANY_SIZE = Integer.MAX_VALUE;

    private static final int CODE = 0xff;

    /**
     * How many pages of the write-ahead log are gathered before they are written to the
     * file: 32 MiB. Pages of an index that change with each commit are then written to
     * the file once for many commits.
     */
    private static final int CHECKPOINT_PAGES = 8192;

    /** In KiB: the pages of the indexes that are written to stay in memory. */
    private static final int WRITER_CACHE = 65_536;

    Sqlite(Path file, int patience, int mostPages) {
        this(file, patience, mostPages, false, StoreTrips.UNCOUNTED);
    }

    SqliteConnection connectForReading() throws SQLException {
        return readOnly ? connect(readOnlyConfig(), address() + (isAtRest() ? "?immutable=1" : ""))
                : connect(config(), address());
    }

    SqliteConnection connectForWriting() throws SQLException {
        SQLiteConfig config = config();
        config.setCacheSize(-WRITER_CACHE);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        return connect(config, address());
    }

    /**
     * Whether no process has the file open, nor died with it open: the write-ahead log is
     * not there. Only then can the file be read by itself. SQLite would otherwise make
     * that log and its index, to find them empty.
     */
    private boolean isAtRest() {
        return !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private String address() {
        return "jdbc:sqlite:" + file.toUri();
    }

    /**
     * A connection that is told not to commit by itself, and whose first transaction is
     * ended, so that SQLite does. The driver would otherwise try after each statement to
     * begin a transaction, to find out whether it is in one.
     */
    private SqliteConnection connect(SQLiteConfig config, String address) throws SQLException {
        Connection connection = config.createConnection(address);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("COMMIT");
        }
        return new SqliteConnection(connection, trips);
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(patience);
        config.setPragma(Pragma.MAX_PAGE_COUNT, Integer.toString(mostPages));
        return config;
    }

    private SQLiteConfig readOnlyConfig() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(patience);
        return config;
    }

    StoreUnavailableException unavailable(SQLException ex) {
        return unavailable(file, ex);
    }

    static StoreUnavailableException unavailable(Path file, SQLException ex) {
        StoreTrouble trouble = trouble(ex);
        return trouble == StoreTrouble.FAILING
                ? new StoreUnavailableException(file.toString(), trouble, String.valueOf(ex.getMessage()), ex)
                : new StoreUnavailableException(file.toString(), trouble, ex);
    }

    /** Why the file cannot be opened, in words. */
    static String reason(SQLException ex) {
        StoreTrouble trouble = trouble(ex);
        return switch (code(ex)) {
            case SQLITE_NOTADB -> "is not a SQLite database";
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> "cannot be opened";
            default -> trouble == StoreTrouble.FAILING ? trouble.words() + ": " + ex.getMessage() : trouble.words();
        };
    }

    private static StoreTrouble trouble(SQLException ex) {
        return switch (code(ex)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreTrouble.LOCKED;
            case SQLITE_FULL -> StoreTrouble.FULL;
            case SQLITE_NOTADB, SQLITE_CORRUPT -> StoreTrouble.DAMAGED;
            case SQLITE_CANTOPEN -> StoreTrouble.GONE;
            case SQLITE_PERM, SQLITE_AUTH, SQLITE_READONLY -> StoreTrouble.READ_ONLY;
            default -> StoreTrouble.FAILING;
        };
    }

    /** The primary code: the low byte of an extended one. */
    private static SQLiteErrorCode code(SQLException ex) {
        return SQLiteErrorCode.getErrorCode(ex.getErrorCode() & CODE);
    }

}
