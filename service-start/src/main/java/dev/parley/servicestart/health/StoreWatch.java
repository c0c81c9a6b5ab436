package dev.parley.servicestart.health;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second whether commits could be written. Whoever asks for the trouble never
 * waits for the store, and neither does the one who looks: a check that does not return
 * is trouble itself, and there is never a second one beside it.
 */
public final class StoreWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String store;

    private final Runnable check;

    private final TroubleLog log;

    private final ExecutorService checking = Executors
        .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("store-check").factory());

    private final Thread watching = Thread.ofPlatform().daemon().name("store-watch").unstarted(this::watch);

    private Future<?> checked = CompletableFuture.completedFuture(null);

    private volatile @Nullable StoreUnavailableException trouble;

    /** Watches this store, from {@link #begin} on. */
    public StoreWatch(LogStore store) {
        this(store.name(), store::check);
    }

    StoreWatch(String store, Runnable check) {
        this.store = store;
        this.check = check;
        this.log = new TroubleLog(store, System::nanoTime);
    }

    public void begin() {
        watching.start();
    }

    /** What to call the store: without credentials. */
    String store() {
        return store;
    }

    /** Why the store cannot be used, if it cannot. */
    @Nullable StoreUnavailableException trouble() {
        return trouble;
    }

    @Override
    public void close() {
        watching.interrupt();
        checking.shutdownNow();
    }

    private void watch() {
        try {
            while (!checking.isShutdown()) {
                trouble = look();
                log.now(trouble);
                TimeUnit.NANOSECONDS.sleep(EVERY.toNanos());
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable StoreUnavailableException look() throws InterruptedException {
        if (checked.isDone()) {
            checked = checking.submit(check);
        }
        try {
            checked.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
            return null;
        }
        catch (TimeoutException ex) {
            return new StoreUnavailableException(store, StoreTrouble.AWAY, null);
        }
        catch (ExecutionException ex) {
            return ex.getCause() instanceof StoreUnavailableException known ? known
                    : new StoreUnavailableException(store, StoreTrouble.FAILING, String.valueOf(ex.getCause()), ex);
        }
    }

}
