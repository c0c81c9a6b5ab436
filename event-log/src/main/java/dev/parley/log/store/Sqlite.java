package dev.parley.log.store;

import dev.parley.log.StoreUnavailableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/**
 * A SQLite file and how connections to it are set up: durable, and what is deleted is
 * overwritten.
 *
 * @param file its absolute path
 * @param patience how long to wait while something else has it locked, in milliseconds
 * @param mostPages how large it may become, in SQLite's pages
 */
record Sqlite(Path file, int patience, int mostPages) {

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

    /** Something that is done with a connection. */
    interface Work<T> {

        T on(Connection connection) throws SQLException;

    }

    Connection connectForReading() throws SQLException {
        return connect(config());
    }

    /** Each transaction begins by taking the one lock for writing. */
    Connection connectForWriting() throws SQLException {
        SQLiteConfig config = config();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setCacheSize(-WRITER_CACHE);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        return connect(config);
    }

    /**
     * Does it in a transaction. Not with {@link Connection#commit}, which in this driver
     * begins the next one at once, and so takes the lock for writing again. If it fails,
     * the connection has to be closed.
     */
    static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        T answer = work.on(connection);
        connection.setAutoCommit(true);
        return answer;
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file.toUri());
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

    StoreUnavailableException unavailable(SQLException ex) {
        return new StoreUnavailableException("the store " + file + " " + reason(ex), ex);
    }

    /** What is wrong with the file, in words. */
    static String reason(SQLException ex) {
        return switch (code(ex)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "is locked by something else";
            case SQLITE_FULL -> "has no space left on its disk";
            case SQLITE_NOTADB -> "is not a SQLite database";
            case SQLITE_CORRUPT -> "is damaged";
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> "cannot be opened";
            case SQLITE_READONLY -> "cannot be written to";
            default -> "cannot be used: " + ex.getMessage();
        };
    }

    static boolean violatesConstraint(SQLException ex) {
        return code(ex) == SQLiteErrorCode.SQLITE_CONSTRAINT;
    }

    /** The primary code: the low byte of an extended one. */
    private static SQLiteErrorCode code(SQLException ex) {
        return SQLiteErrorCode.getErrorCode(ex.getErrorCode() & CODE);
    }

}
