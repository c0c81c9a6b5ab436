package dev.parley.eventlog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.axon.LogEngineBuilder;
import dev.parley.eventlog.axon.LogEventStorageEngine;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Reads the log in the way in which Axon's event processors do. */
final class AxonReader {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private AxonReader() {
    }

    /** The ids of the first events, in the order in which they come. */
    static List<String> ids(LogStore log, int events) throws InterruptedException {
        try (Appender unused = Appender.open(log, InstantSource.system())) {
            LogEngineBuilder engine = LogEventStorageEngine.builder(log, unused, new Vault(MasterKey.generate(), log));
            Jackson3Serializer json = Jackson3Serializer.builder().build();
            engine.eventSerializer(json).snapshotSerializer(json);
            EmbeddedEventStore eventStore = EmbeddedEventStore.builder()
                .storageEngine(engine.build())
                .fetchDelay(20)
                .build();
            try (BlockingStream<TrackedEventMessage<?>> stream = eventStore.openStream(null)) {
                return read(stream, events);
            }
            finally {
                eventStore.shutDown();
            }
        }
    }

    /** Axon's stream may say that there is no next event before the given time is up. */
    private static List<String> read(BlockingStream<TrackedEventMessage<?>> stream, int events)
            throws InterruptedException {
        List<String> ids = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ids.size() < events) {
            if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                ids.add(stream.nextAvailable().getIdentifier());
                deadline = System.nanoTime() + PATIENCE.toNanos();
            }
            else {
                assertThat(System.nanoTime()).as("the stream goes on after %d", ids.size()).isLessThan(deadline);
            }
        }
        return ids;
    }

}
