package dev.parley.benchmarks;

import dev.parley.benchmarks.generated.GeneratedLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generated logs, made once and kept in the folder that the system property {@code logs}
 * names.
 */
final class Logs {

    private static final int EVENTS_OF_A_NEGOTIATION = 10;

    private Logs() {
    }

    /** A log of about this number of events. */
    static Path ofEvents(int events) throws IOException {
        return ofNegotiations(events / EVENTS_OF_A_NEGOTIATION);
    }

    static Path ofNegotiations(int negotiations) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("logs", "target/logs")).toAbsolutePath());
        Path log = folder.resolve("generated-" + negotiations + ".db");
        if (!Files.exists(log)) {
            System.err.println("Generating " + log);
            Path draft = folder.resolve("draft-" + negotiations + "-" + System.nanoTime() + ".db");
            GeneratedLog.write(draft, negotiations, 1);
            Files.move(key(draft), key(log));
            Files.move(draft, log);
        }
        return log;
    }

    /** Copies a log, with its key, to where it may be written to. */
    static Path copy(Path log, Path to) throws IOException {
        Files.copy(key(log), key(to));
        return Files.copy(log, to);
    }

    private static Path key(Path log) {
        return log.resolveSibling(log.getFileName() + ".key");
    }

}
