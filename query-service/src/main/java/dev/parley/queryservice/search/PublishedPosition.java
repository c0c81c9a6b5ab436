package dev.parley.queryservice.search;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Up to where readers see the index; one thread moves it, others wait for it. */
final class PublishedPosition {

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition moved = lock.newCondition();

    private long published;

    private long wanted;

    private long erased;

    /** Readers see everything up to here. */
    void moveTo(long position) {
        lock.lock();
        try {
            published = position;
            moved.signalAll();
        }
        finally {
            lock.unlock();
        }
    }

    /**
     * Waits until readers see {@code position}, and nothing that was erased; says whether
     * they do.
     */
    boolean await(long position, Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            long needed = Math.max(erased, position);
            want(needed);
            while (published < needed && left > 0) {
                left = moved.awaitNanos(left);
            }
            return published >= needed;
        }
        finally {
            lock.unlock();
        }
    }

    /** Nobody reads before it has come to this position, where something was erased. */
    void erasedAt(long position) {
        lock.lock();
        try {
            erased = Math.max(erased, position);
            want(position);
        }
        finally {
            lock.unlock();
        }
    }

    /** Waits for a while, or until somebody waits for what is not there yet. */
    void rest(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (wanted <= published && left > 0) {
                left = moved.awaitNanos(left);
            }
        }
        finally {
            lock.unlock();
        }
    }

    private void want(long position) {
        wanted = Math.max(wanted, position);
        moved.signalAll();
    }

}
