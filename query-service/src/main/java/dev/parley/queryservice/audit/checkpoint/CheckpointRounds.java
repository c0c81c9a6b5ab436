package dev.parley.queryservice.audit.checkpoint;

import dev.parley.servicestart.checkpoint.CheckpointPlace;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a checkpoint to one place whenever the log has grown, at most once in a while,
 * and once more at the end. What the place does not take is offered again, the newest
 * each time, at growing distances. Nobody waits for it.
 */
final class CheckpointRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointRounds.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    private final Checkpoints checkpoints;

    private final BooleanSupplier isChecked;

    private final CheckpointPlace place;

    private final Duration every;

    private final CountDownLatch closing = new CountDownLatch(1);

    private final Thread thread;

    private long taken;

    /** Not before this moment is another one offered, in nanoseconds. */
    private long next = System.nanoTime();

    private Duration retry = FIRST_RETRY;

    /**
     * @param isChecked whether the log was read to its end and found whole
     */
    CheckpointRounds(Checkpoints checkpoints, BooleanSupplier isChecked, CheckpointPlace place, Duration every) {
        this.checkpoints = checkpoints;
        this.isChecked = isChecked;
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
            Duration step = shorter(every, LOOK_EVERY);
            do {
                if (System.nanoTime() - next >= 0) {
                    round();
                }
            }
            while (!closing.await(step.toMillis(), TimeUnit.MILLISECONDS));
            round();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            long size = isChecked.getAsBoolean() ? checkpoints.head() : 0;
            if (size > taken) {
                place.take(checkpoints.note(size));
                taken = size;
                retry = FIRST_RETRY;
                next = System.nanoTime() + every.toNanos();
            }
        }
        catch (IOException | RuntimeException ex) {
            LOG.warn("The checkpoint was not taken by {}: {}", place.name(), String.valueOf(ex.getMessage()));
            next = System.nanoTime() + retry.toNanos();
            retry = shorter(retry.multipliedBy(2), LONGEST_RETRY);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

}
