package dev.parley.eventlog.axon;

import dev.parley.eventlog.store.TestStores;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suites on SQLite. */
class SqliteEngineTests {

    @TempDir
    private static Path directory;

    private static TestEngine engine() {
        return new TestEngine(TestStores.sqlite(directory.resolve(UUID.randomUUID() + ".db")));
    }

    @Nested
    class AsEventStorageEngine extends AxonEngineSuite {

        AsEventStorageEngine() {
            super(SqliteEngineTests::engine);
        }

    }

    @Nested
    class UnderAnEmbeddedEventStore extends AxonEventStoreSuite {

        UnderAnEmbeddedEventStore() {
            super(SqliteEngineTests::engine);
        }

    }

}
