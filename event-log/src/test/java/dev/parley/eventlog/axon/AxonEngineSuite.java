package dev.parley.eventlog.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What Axon asks of any storage engine, any that deserializes, and any that reads in
 * batches.
 */
abstract class AxonEngineSuite
        extends BatchingEventStorageEngineTest<LogEventStorageEngine, BatchingEventStorageEngine.Builder> {

    private final Supplier<TestEngine> engines;

    private final List<TestEngine> opened = new ArrayList<>();

    AxonEngineSuite(Supplier<TestEngine> engines) {
        this.engines = engines;
    }

    @BeforeEach
    void open() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        opened.forEach(TestEngine::close);
    }

    @Override
    protected LogEventStorageEngine createEngine(UnaryOperator<BatchingEventStorageEngine.Builder> customization) {
        TestEngine engine = engines.get();
        opened.add(engine);
        return engine.build(customization);
    }

}
