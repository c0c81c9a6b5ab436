package dev.parley.servicestart;

import dev.parley.eventlog.StoreUnavailableException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of starting that takes as long as the log is long, and so goes on in the
 * background. What goes wrong soon ends the start where it is; what goes wrong later is
 * told. While the store is away it is tried again.
 */
public final class LongStart implements AutoCloseable {

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        void run() throws InterruptedException;

    }

    private static final Logger LOG = LoggerFactory.getLogger(LongStart.class);

    /** A small log is read by then. */
    private static final Duration SOON = Duration.ofMillis(500);

    private final Work work;

    private final Consumer<String> onLateFailure;

    private final Thread thread;

    private @Nullable RuntimeException failure;

    private boolean late;

    public LongStart(String name, Work work, Consumer<String> onLateFailure) {
        this.work = work;
        this.onLateFailure = onLateFailure;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /**
     * Begins.
     * @throws RuntimeException what went wrong, if it did so soon
     */
    public void begin() {
        thread.start();
        waitALittle();
        synchronized (this) {
            late = true;
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** Why it cannot be done, if it cannot. */
    public synchronized @Nullable String fault() {
        return failure == null ? null : String.valueOf(failure.getMessage());
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void waitALittle() {
        try {
            thread.join(SOON);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!done()) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        catch (RuntimeException ex) {
            failed(ex);
        }
    }

    /** That the store is away is said elsewhere. */
    private boolean done() throws InterruptedException {
        try {
            work.run();
            return true;
        }
        catch (StoreUnavailableException ex) {
            return false;
        }
    }

    private synchronized void failed(RuntimeException ex) {
        failure = ex;
        if (late) {
            LOG.error("The start has failed: {}", ex.getMessage());
            onLateFailure.accept(String.valueOf(ex.getMessage()));
        }
    }

}
