package dev.parley.eventlog.axon;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StreamMovedException;
import dev.parley.personaldata.Vault;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.jspecify.annotations.Nullable;

/** What a {@link LogEventStorageEngine} is made of. */
public final class LogEngineBuilder extends BatchingEventStorageEngine.Builder {

    private final LogStore store;

    private final Appender appender;

    private final Vault vault;

    private int mostSnapshots = 1000;

    private @Nullable SnapshotFilter filter;

    LogEngineBuilder(LogStore store, Appender appender, Vault vault) {
        this.store = store;
        this.appender = appender;
        this.vault = vault;
        persistenceExceptionResolver(StreamMovedException.class::isInstance);
    }

    /** How many snapshots are kept, of as many aggregates; 1000 unless said otherwise. */
    public LogEngineBuilder mostSnapshots(int most) {
        this.mostSnapshots = most;
        return this;
    }

    @Override
    public LogEngineBuilder snapshotFilter(SnapshotFilter filter) {
        super.snapshotFilter(filter);
        this.filter = filter;
        return this;
    }

    public LogEventStorageEngine build() {
        return new LogEventStorageEngine(this);
    }

    LogStore store() {
        return store;
    }

    Appender appender() {
        return appender;
    }

    Vault vault() {
        return vault;
    }

    int mostSnapshots() {
        return mostSnapshots;
    }

    /** Which snapshots count; all if absent. */
    @Nullable SnapshotFilter filter() {
        return filter;
    }

}
