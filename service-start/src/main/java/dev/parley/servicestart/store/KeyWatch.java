package dev.parley.servicestart.store;

import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.personaldata.DirectoryStore;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.MasterKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that the master key is being changed, by the root being sealed by a key that this
 * process does not have, and has it seal with the new one from then on, or not at all.
 */
public final class KeyWatch implements AutoCloseable {

    /** What this process seals with the key before ends that long after a change. */
    static final Duration INTERVAL = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(KeyWatch.class);

    private final MasterKey key;

    private final DirectoryStore directory;

    private final ScheduledExecutorService clock = Executors
        .newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name("key-watch").unstarted(task));

    private boolean told;

    public KeyWatch(MasterKey key, DirectoryStore directory) {
        this.key = key;
        this.directory = directory;
    }

    public void begin() {
        var _ = clock.scheduleWithFixedDelay(this::look, INTERVAL.toMillis(), INTERVAL.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Looks once. What goes wrong must not leave here: it would not look any more. */
    void look() {
        try {
            if (isSealedByAnother()) {
                key.setOutdated(true);
                key.lookAgain();
                key.setOutdated(isSealedByAnother());
                tell(isSealedByAnother()
                        ? "this process was not given the new one and writes nothing more: start it with that"
                        : "this process seals with the new one");
            }
            else {
                key.setOutdated(false);
                told = false;
            }
        }
        catch (StoreUnavailableException ex) {
            // said elsewhere
        }
        catch (RuntimeException ex) {
            tell(String.valueOf(ex.getMessage()));
        }
    }

    private boolean isSealedByAnother() {
        List<Row> root = directory.findByPseudonym(List.of(MasterKey.ROOT_ROW));
        return !root.isEmpty() && !key.knows(root.getFirst().sealed());
    }

    private void tell(String what) {
        if (!told) {
            told = true;
            LOG.warn("The master key is being changed; {}", what);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

}
