package dev.parley.log.store;

import dev.parley.log.LogStore;
import java.nio.file.Path;

/** Stores for tests. */
public final class TestStores {

    private TestStores() {
    }

    /** The store in this file, which is made if there is none. */
    public static LogStore sqlite(Path file) {
        return LogStores.open("sqlite:" + file);
    }

}
