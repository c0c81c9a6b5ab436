package dev.parley.eventlog.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Waits for the log to grow. Asks whether there is a commit at the next position, which
 * the index on the id answers; those who append in this process say so themselves.
 */
final class MongoWatch {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

    private final Mongo mongo;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition appended = lock.newCondition();

    private long appends;

    MongoWatch(Mongo mongo) {
        this.mongo = mongo;
    }

    long awaitAfter(long position, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long seen = appends();
        long head = mongo.ask(() -> MongoReads.head(mongo));
        for (long left = end - System.nanoTime(); head <= position && left > 0; left = end - System.nanoTime()) {
            seen = pause(seen, Math.min(left, LOOK_EVERY));
            long next = head + 1;
            if (mongo.ask(() -> MongoReads.exists(mongo, next))) {
                head = mongo.ask(() -> MongoReads.head(mongo));
            }
        }
        return head;
    }

    /** Wakes all who wait. */
    void appended() {
        lock.lock();
        try {
            appends++;
            appended.signalAll();
        }
        finally {
            lock.unlock();
        }
    }

    private long appends() {
        lock.lock();
        try {
            return appends;
        }
        finally {
            lock.unlock();
        }
    }

    /** Not at all if something was appended since. */
    private long pause(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (long left = nanos; appends == seen && left > 0;) {
                left = appended.awaitNanos(left);
            }
            return appends;
        }
        finally {
            lock.unlock();
        }
    }

}
