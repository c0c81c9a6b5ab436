package dev.parley.benchmarks;

import dev.parley.benchmarks.generated.GeneratedLog;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Appends a whole negotiation a second, of about ten entries, from another process. */
final class Steady implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Semaphore appends = new Semaphore(0);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    private final LogStore store;

    private final MasterKey key;

    private final long head;

    private @Nullable Future<?> appending;

    private long seed;

    private Steady(LogStore store, MasterKey key) {
        this.store = store;
        this.key = key;
        this.head = store.head();
        this.seed = 1_000_000 + head;
    }

    /** One that appends only when told to. */
    static Steady of(Path log) throws IOException {
        MasterKey key = MasterKey.decode(Files.readString(log.resolveSibling(log.getFileName() + ".key")).strip());
        return new Steady(LogStores.open("sqlite:" + log), key);
    }

    static Steady to(Path log) throws IOException {
        Steady writer = of(log);
        writer.appending = writer.thread.scheduleAtFixedRate(writer::append, 0, 1, TimeUnit.SECONDS);
        return writer;
    }

    /** Waits until what the first times cost is over. */
    void awaitAppends(int times) throws InterruptedException {
        if (!appends.tryAcquire(times, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("has not appended " + times + " times within " + PATIENCE);
        }
    }

    void append() {
        GeneratedLog.write(store, key, 1, seed++);
        appends.release();
    }

    long head() {
        return store.head();
    }

    long appended() {
        return store.head() - head;
    }

    @Override
    public void close() {
        if (appending != null && appending.state() == Future.State.FAILED) {
            throw new IllegalStateException("could not append", appending.exceptionNow());
        }
        thread.close();
        store.close();
    }

}
