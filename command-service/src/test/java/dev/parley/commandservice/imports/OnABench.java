package dev.parley.commandservice.imports;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What imports do to a log that is empty before each test. */
abstract class OnABench {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    ImportBench bench;

    @BeforeEach
    void open() {
        bench = new ImportBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

}
