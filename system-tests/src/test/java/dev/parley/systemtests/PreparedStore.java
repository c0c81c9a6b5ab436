package dev.parley.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A store that Parley has made, with its keys and its checkpoint, to be copied by each
 * test that needs one.
 */
record PreparedStore(Path folder) {

    private static final String STORE = "parley.db";

    /** Starts Parley on a new store in that folder, and ends it in good order. */
    static PreparedStore in(Path folder, String... options) {
        ParleyHere.in(folder, options).close();
        return new PreparedStore(folder);
    }

    /** Where the store's file is then. */
    Path copyTo(Path other) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }
        return other.resolve(STORE);
    }

}
