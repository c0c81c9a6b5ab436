package dev.parley.outgoing.delivery;

import dev.parley.outgoing.delivery.Courier.Target;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.targets.Poster;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A courier for each subscription, each with a thread of its own, as long as this process
 * is the one that sends.
 */
public final class Couriers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);

    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final Subscriptions subscriptions;

    private final Events events;

    private final Poster poster;

    private final Lease lease;

    private final InstantSource clock;

    private final Map<String, CourierThread> running = new HashMap<>();

    private final Thread looking = Thread.ofPlatform().daemon().name("couriers").unstarted(this::look);

    private volatile boolean closed;

    private boolean troubled;

    public Couriers(Subscriptions subscriptions, Events events, Poster poster, Lease lease, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.poster = poster;
        this.lease = lease;
        this.clock = clock;
    }

    public void begin() {
        looking.start();
    }

    private void look() {
        try {
            while (!closed) {
                tryToLook();
                TimeUnit.MILLISECONDS.sleep(Courier.A_WHILE.toMillis());
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is wrong with the store is said elsewhere. */
    private void tryToLook() throws InterruptedException {
        try {
            lookOnce();
            troubled = false;
        }
        catch (RuntimeException ex) {
            if (!troubled && !closed) {
                troubled = true;
                LOG.warn("Subscriptions cannot be looked at, and nothing is sent to other tools until they can: {}",
                        ex.getClass().getSimpleName());
            }
        }
    }

    private void lookOnce() throws InterruptedException {
        List<String> wanted = subscriptions.all().stream().map(Subscription::id).toList();
        if (wanted.isEmpty() || !lease.hold()) {
            stopAll();
            return;
        }
        running.entrySet().removeIf(one -> !wanted.contains(one.getKey()) && one.getValue().stop());
        running.values().removeIf(CourierThread::hasEnded);
        wanted.forEach(id -> running.computeIfAbsent(id, this::start));
    }

    private CourierThread start(String id) {
        Target target = (subscription, message, body) -> poster.post(subscription.target(),
                Signatures.headers(message, clock.instant(), body, subscription.signing()), body);
        Courier courier = new Courier(id, subscriptions, events, target, new Schedule(ThreadLocalRandom.current()),
                clock);
        return CourierThread.start(courier, events, lease::isHeld);
    }

    private void stopAll() throws InterruptedException {
        running.values().forEach(CourierThread::stop);
        for (CourierThread courier : running.values()) {
            courier.await(CLOSING);
        }
        running.clear();
    }

    @Override
    public void close() {
        closed = true;
        if (!looking.isAlive()) {
            return;
        }
        looking.interrupt();
        try {
            looking.join(CLOSING);
            stopAll();
            lease.release();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        catch (RuntimeException ex) {
            // the store is away: others wait until the lease is found abandoned
        }
    }

}
