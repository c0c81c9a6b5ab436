package dev.parley.eventlog.store;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreRefusedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens the store that the property {@code parley.store} names. */
public final class LogStores {

    private static final String SQLITE = "sqlite:";

    private static final String MONGODB = "mongodb://";

    private static final String MONGODB_SRV = "mongodb+srv://";

    /** How long a store may be locked or out of reach, in milliseconds. */
    static final int PATIENCE = 5_000;

    private LogStores() {
    }

    /**
     * Opens a store, which is made if there is none yet.
     * @param store {@code sqlite:} and a path, or {@code mongodb://…}
     * @throws StoreRefusedException saying in one line what is wrong
     */
    public static LogStore open(String store) {
        return open(store, StoreTrips.UNCOUNTED);
    }

    /**
     * The same.
     * @param trips is told how often the store is asked and written to
     */
    public static LogStore open(String store, StoreTrips trips) {
        return isSqlite(store) ? SqliteFile.open(path(store), PATIENCE, trips)
                : MongoLogStore.open(address(store), PATIENCE, trips);
    }

    /**
     * Opens a store that is there, for reading alone: nothing is made, and nothing of it
     * is changed. A SQLite file that no process has open must not be opened by one
     * meanwhile.
     * @param store as {@link #open} takes it
     * @throws StoreRefusedException saying in one line what is wrong
     */
    public static LogStore openReadOnly(String store) {
        return isSqlite(store) ? SqliteFile.openReadOnly(path(store), PATIENCE)
                : MongoLogStore.openReadOnly(address(store), PATIENCE);
    }

    private static boolean isSqlite(String store) {
        return store.startsWith(SQLITE);
    }

    private static String address(String store) {
        if (store.startsWith(MONGODB) || store.startsWith(MONGODB_SRV)) {
            return store;
        }
        throw new StoreRefusedException("parley.store has to be sqlite:<path> or mongodb://…, not " + scheme(store));
    }

    private static Path path(String store) {
        String path = store.substring(SQLITE.length());
        if (path.isBlank()) {
            throw new StoreRefusedException("parley.store=sqlite: names no file");
        }
        try {
            return Path.of(path);
        }
        catch (InvalidPathException ex) {
            throw new StoreRefusedException("parley.store=" + store + " is not a path", ex);
        }
    }

    /** No more of it than that: the rest could hold a password. */
    private static String scheme(String store) {
        int colon = store.indexOf("://");
        return colon < 0 ? "anything else" : store.substring(0, colon) + ":";
    }

}
