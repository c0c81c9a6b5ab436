package dev.parley.eventlog.axon;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * An engine on a store, with the serializer that Axon's suites need for their strings.
 */
final class TestEngine implements AutoCloseable {

    private final LogStore store;

    private final Appender appender;

    TestEngine(LogStore store) {
        this.store = store;
        this.appender = Appender.open(store, InstantSource.system());
    }

    LogEventStorageEngine build(UnaryOperator<BatchingEventStorageEngine.Builder> customization) {
        LogEngineBuilder builder = LogEventStorageEngine.builder(store, appender,
                new Vault(MasterKey.generate(), store));
        Jackson3Serializer json = Jackson3Serializer.builder().build();
        builder.eventSerializer(json).snapshotSerializer(json);
        return ((LogEngineBuilder) customization.apply(builder)).build();
    }

    @Override
    public void close() {
        appender.close();
        store.close();
    }

}
