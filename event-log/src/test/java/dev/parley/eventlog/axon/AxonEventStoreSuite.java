package dev.parley.eventlog.axon;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
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
        warmUp();
        TestEngine opened = engines.get();
        engine = opened;
        return opened.build(UnaryOperator.identity());
    }

    /** For Axon allows a hundred milliseconds from publishing to reading. */
    private void warmUp() {
        try (TestEngine other = engines.get()) {
            EmbeddedEventStore warm = EmbeddedEventStore.builder()
                .storageEngine(other.build(UnaryOperator.identity()))
                .build();
            try (TrackingEventStream stream = warm.openStream(null)) {
                for (int i = 0; i < 5; i++) {
                    warm.publish(new GenericEventMessage<>("something"));
                    stream.nextAvailable();
                }
            }
            warm.shutDown();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @AfterEach
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

}
