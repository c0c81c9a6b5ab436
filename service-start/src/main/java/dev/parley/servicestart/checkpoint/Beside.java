package dev.parley.servicestart.checkpoint;

import java.nio.file.Path;
import java.util.Optional;

/** The files that stand beside the embedded store and are not in it. */
final class Beside {

    private static final String SQLITE = "sqlite:";

    private Beside() {
    }

    static Optional<Path> store(String store, String ending) {
        return store.startsWith(SQLITE) ? Optional.of(Path.of(store.substring(SQLITE.length()) + ending))
                : Optional.empty();
    }

}
