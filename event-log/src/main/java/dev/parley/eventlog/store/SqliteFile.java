package dev.parley.eventlog.store;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreRefusedException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

/** Opens the file, made first if it is not there: readable by nobody but its owner. */
final class SqliteFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private SqliteFile() {
    }

    static LogStore open(Path path, int patience) {
        return open(path, patience, StoreTrips.UNCOUNTED);
    }

    static LogStore open(Path path, int patience, StoreTrips trips) {
        return open(new Sqlite(path.toAbsolutePath().normalize(), patience, Sqlite.ANY_SIZE, false, trips));
    }

    static LogStore open(Sqlite sqlite) {
        create(sqlite.file());
        try (SqliteConnection writing = sqlite.connectForWriting()) {
            writing.transaction(_ -> SqliteSchema.ensure(sqlite, writing));
        }
        catch (SQLException ex) {
            throw refused(sqlite, ex);
        }
        return new SqliteLogStore(sqlite);
    }

    /** Opens a file that is there, and changes nothing. */
    static LogStore openReadOnly(Path path, int patience) {
        Sqlite sqlite = new Sqlite(path.toAbsolutePath().normalize(), patience, Sqlite.ANY_SIZE, true,
                StoreTrips.UNCOUNTED);
        try (SqliteConnection reading = sqlite.connectForReading()) {
            SqliteSchema.check(sqlite, reading);
        }
        catch (SQLException ex) {
            throw refused(sqlite, ex);
        }
        return new SqliteLogStore(sqlite);
    }

    private static StoreRefusedException refused(Sqlite sqlite, SQLException ex) {
        return new StoreRefusedException("the store " + sqlite.file() + " " + Sqlite.reason(ex), ex);
    }

    /** Where there are no POSIX modes, the file has those of its directory. */
    static void create(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreRefusedException("the store " + file + " is a directory, not a file");
        }
        try {
            Path directory = file.getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Files.createFile(file, modes(file));
        }
        catch (FileAlreadyExistsException ex) {
            if (!Files.isRegularFile(file)) {
                throw new StoreRefusedException("the store " + file + " cannot be made: " + ex.getMessage(), ex);
            }
        }
        catch (IOException ex) {
            throw new StoreRefusedException("the store " + file + " cannot be made: " + ex.getMessage(), ex);
        }
    }

    private static FileAttribute<?>[] modes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ALONE) }
                : new FileAttribute<?>[0];
    }

}
