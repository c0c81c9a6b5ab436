package dev.parley.log.axon;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What Axon asks of an event store, on this engine. */
abstract class AxonEventStoreSuite extends EmbeddedEventStoreTest {

    private final Supplier<TestEngine> engines;

    private @Nullable TestEngine engine;

    AxonEventStoreSuite(Supplier<TestEngine> engines) {
        this.engines = engines;
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        TestEngine opened = engines.get();
        engine = opened;
        return opened.build(UnaryOperator.identity());
    }

    @AfterEach
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

}
