package dev.parley.outgoing.mail;

import dev.parley.outgoing.delivery.Lease;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mailing at work, as long as this process is the one that mails: one thread holds
 * the lease, so that a slow mail server does not lose it, the other one works.
 */
public final class MailThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailThread.class);

    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final Mailer mailer;

    private final Lease lease;

    private final Thread holding = Thread.ofPlatform().daemon().name("mail-lease").unstarted(() -> repeat(this::hold));

    private final Thread working = Thread.ofPlatform().daemon().name("mail").unstarted(() -> repeat(this::work));

    private volatile boolean closed;

    private volatile boolean troubled;

    @FunctionalInterface
    private interface Work {

        void run() throws InterruptedException;

    }

    MailThread(Mailer mailer, Lease lease) {
        this.mailer = mailer;
        this.lease = lease;
    }

    public void begin() {
        holding.start();
        working.start();
    }

    private void repeat(Work work) {
        try {
            while (!closed) {
                attempt(work);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is wrong with the store is said elsewhere. */
    private void attempt(Work work) throws InterruptedException {
        try {
            work.run();
            troubled = false;
        }
        catch (RuntimeException ex) {
            if (!troubled && !closed) {
                troubled = true;
                LOG.warn("What is to be mailed cannot be looked at, and mails wait until it can: {}",
                        ex.getClass().getSimpleName());
                LOG.debug("Why", ex);
            }
            TimeUnit.MILLISECONDS.sleep(A_WHILE.toMillis());
        }
    }

    private void hold() throws InterruptedException {
        lease.hold();
        TimeUnit.MILLISECONDS.sleep(A_WHILE.toMillis());
    }

    private void work() throws InterruptedException {
        if (mayGoOn()) {
            mailer.step(this::mayGoOn);
            mailer.rest();
        }
        else {
            TimeUnit.MILLISECONDS.sleep(A_WHILE.toMillis());
        }
    }

    private boolean mayGoOn() {
        return !closed && lease.isHeld();
    }

    /** What is under way is left to end, so that it is not sent again. */
    @Override
    public void close() {
        closed = true;
        if (!working.isAlive()) {
            return;
        }
        try {
            working.join(CLOSING);
            working.interrupt();
            holding.interrupt();
            holding.join(CLOSING);
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
