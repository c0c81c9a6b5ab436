package dev.parley.outgoing.delivery;

import dev.parley.outgoing.delivery.Pace.End;
import dev.parley.outgoing.delivery.Pace.GoOn;
import dev.parley.outgoing.delivery.Pace.Listen;
import dev.parley.outgoing.delivery.Pace.Rest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A courier at work. */
final class CourierThread {

    private static final Logger LOG = LoggerFactory.getLogger(CourierThread.class);

    private final Courier courier;

    private final Events events;

    private final BooleanSupplier mayGoOn;

    private final Thread thread = Thread.ofVirtual().name("courier").unstarted(this::run);

    /** Whether it was told that it waits; only the thread itself knows. */
    private boolean troubled;

    private CourierThread(Courier courier, Events events, BooleanSupplier mayGoOn) {
        this.courier = courier;
        this.events = events;
        this.mayGoOn = mayGoOn;
    }

    static CourierThread start(Courier courier, Events events, BooleanSupplier mayGoOn) {
        CourierThread started = new CourierThread(courier, events, mayGoOn);
        started.thread.start();
        return started;
    }

    /** What is under way is left to end; true. */
    boolean stop() {
        courier.stop();
        return true;
    }

    boolean hasEnded() {
        return !thread.isAlive();
    }

    /** Waits until it has ended, and breaks off what still goes on then. */
    void await(Duration most) throws InterruptedException {
        if (!thread.join(most)) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            boolean goesOn = true;
            while (goesOn && !courier.isStopped()) {
                goesOn = goOn();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goOn() throws InterruptedException {
        switch (step()) {
            case GoOn _ -> {
                return true;
            }
            case End _ -> {
                return false;
            }
            case Listen(Duration most) -> events.awaitAfter(courier.scanned(), Math.max(1, most.toMillis()));
            case Rest(Duration time) -> TimeUnit.MILLISECONDS.sleep(Math.max(1, time.toMillis()));
        }
        return true;
    }

    /** What cannot be read or kept now is tried again. */
    private Pace step() throws InterruptedException {
        try {
            Pace pace = courier.step(mayGoOn);
            troubled = false;
            return pace;
        }
        catch (RuntimeException ex) {
            if (!troubled && !courier.isStopped()) {
                troubled = true;
                LOG.warn("The subscription {} waits, and is looked at again every second: {}", courier.id(),
                        ex.getClass().getSimpleName());
                LOG.debug("Why", ex);
            }
            return new Rest(Courier.A_WHILE);
        }
    }

}
