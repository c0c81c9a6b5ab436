package dev.parley.benchmarks;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.axon.EventSerializer;
import dev.parley.eventlog.axon.LogEngineBuilder;
import dev.parley.eventlog.axon.LogEventStorageEngine;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.sharedevents.Ids;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Parley's engine with all that it does for an event: sealing, stamping, hashing, group
 * commit.
 */
final class ParleyTarget implements Target {

    private final LogStore store;

    private final Appender appender;

    private final LogEventStorageEngine engine;

    private final ConcurrentMap<Integer, String> streams = new ConcurrentHashMap<>();

    ParleyTarget(String storeUri) {
        this.store = LogStores.open(storeUri);
        this.appender = Appender.open(store, InstantSource.system());
        LogEngineBuilder builder = LogEventStorageEngine.builder(store, appender,
                new Vault(MasterKey.generate(), store));
        EventSerializer serializer = StoreConfiguration.eventSerializer();
        builder.eventSerializer(serializer);
        builder.snapshotSerializer(serializer);
        this.engine = builder.build();
    }

    /** How long the line of a sample event is, which is appended for it. */
    int lineLength() {
        append(-1, 0);
        try (Stream<byte[]> lines = store.lines(0, 1)) {
            return lines.findFirst().orElseThrow().length;
        }
    }

    @Override
    public void append(int writer, long n) {
        engine.appendEvents(SampleEvent.sealed(streams.computeIfAbsent(writer, _ -> Ids.next()), n));
    }

    @Override
    public void close() {
        appender.close();
        store.close();
    }

}
