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
record CourierThread(Courier courier, Thread thread) {

    private static final Logger LOG = LoggerFactory.getLogger(CourierThread.class);

    static CourierThread start(Courier courier, Events events, BooleanSupplier mayGoOn) {
        return new CourierThread(courier,
                Thread.ofVirtual().name("courier").start(() -> run(courier, events, mayGoOn)));
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

    private static void run(Courier courier, Events events, BooleanSupplier mayGoOn) {
        try {
            boolean goesOn = true;
            while (goesOn && !courier.isStopped()) {
                goesOn = goOn(courier, events, mayGoOn);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean goOn(Courier courier, Events events, BooleanSupplier mayGoOn) throws InterruptedException {
        switch (step(courier, mayGoOn)) {
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
    private static Pace step(Courier courier, BooleanSupplier mayGoOn) throws InterruptedException {
        try {
            return courier.step(mayGoOn);
        }
        catch (RuntimeException ex) {
            LOG.debug("A courier waits", ex);
            return new Rest(Courier.A_WHILE);
        }
    }

}
