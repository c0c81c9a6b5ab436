package dev.parley.eventlog.store;

import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteOpenMode;

/**
 * Whether a file can be written to, and is still the one that was opened: what is written
 * to a file that was deleted is lost, and SQLite does not say so.
 */
final class SqliteCheck {

    /** Less is a full disk: the file and what stands beside it grow in steps. */
    private static final long LEAST_SPACE = 1 << 20;

    private static final int PATIENCE = 1_000;

    private final Path file;

    private final @Nullable Object opened;

    private volatile boolean failing;

    SqliteCheck(Path file) {
        this.file = file;
        this.opened = identity();
    }

    String name() {
        return file.toString();
    }

    /** Asks the file something, and writes to it if the last commit could not be. */
    void run(Runnable question) {
        isThere();
        hasSpace();
        question.run();
        if (failing) {
            write();
            failing = false;
        }
    }

    /** Writes to the file that was opened and to no other. */
    <T> T written(Supplier<T> writing) {
        try {
            isThere();
            return writing.get();
        }
        catch (StoreUnavailableException ex) {
            failing = true;
            throw ex;
        }
    }

    private void isThere() {
        if (opened != null && !opened.equals(identity())) {
            throw new StoreUnavailableException(name(), StoreTrouble.GONE, null);
        }
    }

    /** Where a file system has no such keys, a constant if the file is there. */
    private @Nullable Object identity() {
        try {
            return Objects.requireNonNullElse(Files.readAttributes(file, BasicFileAttributes.class).fileKey(), "there");
        }
        catch (IOException ex) {
            return null;
        }
    }

    private void hasSpace() {
        try {
            if (Files.getFileStore(file).getUsableSpace() < LEAST_SPACE) {
                throw new StoreUnavailableException(name(), StoreTrouble.FULL, null);
            }
        }
        catch (IOException ex) {
            throw new StoreUnavailableException(name(), StoreTrouble.GONE, ex);
        }
    }

    /**
     * Its first page, with what stands there already. The room that there may be again is
     * not for a checkpoint.
     */
    private void write() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(PATIENCE);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, "0");
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            int format;
            try (ResultSet found = statement.executeQuery("PRAGMA user_version")) {
                format = found.getInt(1);
            }
            statement.execute("PRAGMA user_version = " + format);
        }
        catch (SQLException ex) {
            throw Sqlite.unavailable(file, ex);
        }
    }

}
