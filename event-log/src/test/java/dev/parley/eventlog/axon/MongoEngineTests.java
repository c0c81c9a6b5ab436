package dev.parley.eventlog.axon;

import dev.parley.eventlog.store.LogStores;
import dev.parley.eventlog.store.TestStores;
import org.junit.jupiter.api.Nested;

/** Axon's own suites on MongoDB. */
class MongoEngineTests {

    private static TestEngine engine() {
        return new TestEngine(LogStores.open(TestStores.mongo()));
    }

    @Nested
    class AsEventStorageEngine extends AxonEngineSuite {

        AsEventStorageEngine() {
            super(MongoEngineTests::engine);
        }

    }

    @Nested
    class UnderAnEmbeddedEventStore extends AxonEventStoreSuite {

        UnderAnEmbeddedEventStore() {
            super(MongoEngineTests::engine);
        }

    }

}
