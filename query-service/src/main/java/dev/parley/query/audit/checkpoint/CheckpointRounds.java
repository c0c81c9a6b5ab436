package dev.parley.query.audit.checkpoint;

import dev.parley.log.LogDamagedException;
import dev.parley.log.StoreUnavailableException;
import dev.parley.web.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a checkpoint to one place whenever the log has grown, at most once in a while,
 * and once more at the end. What the place does not take is offered again, the newest
 * each time, at growing distances. Nobody waits for it.
 */
final class CheckpointRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointRounds.class);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    private final Checkpoints checkpoints;

    private final CheckpointPlace place;

    private final Duration every;

    private final CountDownLatch closing = new CountDownLatch(1);

    private final Thread thread;

    private long taken;

    CheckpointRounds(Checkpoints checkpoints, CheckpointPlace place, Duration every) {
        this.checkpoints = checkpoints;
        this.place = place;
        this.every = every;
        this.thread = Thread.ofPlatform().daemon().name("checkpoints").unstarted(this::run);
    }

    void begin() {
        thread.start();
    }

    /** Offers the last one, and returns when that is done. */
    void end() throws InterruptedException {
        closing.countDown();
        thread.join();
    }

    private void run() {
        try {
            Duration wait = round() ? every : FIRST_RETRY;
            Duration retry = FIRST_RETRY;
            while (!closing.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                boolean done = round();
                retry = done ? FIRST_RETRY : shorter(retry.multipliedBy(2), LONGEST_RETRY);
                wait = done ? every : retry;
            }
            round();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the place has all there is to have. */
    private boolean round() throws InterruptedException {
        try {
            long size = checkpoints.head();
            if (size > taken) {
                place.take(checkpoints.note(size));
                taken = size;
            }
            return true;
        }
        catch (IOException | StoreUnavailableException | ProblemException ex) {
            LOG.warn("The checkpoint was not taken by {}: {}", place.name(), String.valueOf(ex.getMessage()));
            return false;
        }
        catch (LogDamagedException ex) {
            LOG.error("No checkpoint is signed any more: {}", ex.getMessage());
            return false;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

}
