package dev.parley.log;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one who appends. Command threads hand in their commits and wait; one thread stamps
 * and writes what has gathered in one round trip, so that there is no waiting for a
 * commit that comes alone. Any number of processes may append to the same store.
 */
public final class Appender implements AutoCloseable {

    private static final int MOST_AT_ONCE = 512;

    private final LogWriter writer;

    /** What was handed in; nothing stands for the end. */
    private final BlockingQueue<Optional<Handed>> gathered = new LinkedBlockingQueue<>();

    private final ReentrantLock door = new ReentrantLock();

    private final Thread thread = Thread.ofPlatform().name("log-appender").daemon().unstarted(this::run);

    private boolean closed;

    private Appender(LogWriter writer) {
        this.writer = writer;
    }

    /**
     * An appender at the end of this store, which it does not close.
     * @param clock what entries are stamped with, unless the last one was stamped later
     * @throws LogDamagedException if the last commit's frontier and root differ
     */
    public static Appender open(LogStore store, InstantSource clock) {
        Appender appender = new Appender(new LogWriter(store, clock));
        appender.thread.start();
        return appender;
    }

    /**
     * Records the commit; when this returns, it is durable.
     * @throws StreamMovedException if an id or a place in a stream is taken
     * @throws CommandRepeatedException if the command was recorded before
     * @throws StoreUnavailableException if the store failed; what it holds is whole
     * @throws IllegalStateException after {@link #close}, or if the log is damaged
     */
    public AppendReceipt append(NewCommit commit) {
        commit.duplicate().ifPresent(entry -> {
            throw new StreamMovedException(entry.stream(), entry.seq());
        });
        Handed handed = new Handed(commit);
        handIn(handed);
        return handed.await();
    }

    /** Takes no more commits, and returns when those handed in are answered. */
    @Override
    public void close() {
        door.lock();
        try {
            if (!closed) {
                closed = true;
                gathered.add(Optional.empty());
            }
        }
        finally {
            door.unlock();
        }
        joinUninterruptibly();
    }

    private void handIn(Handed handed) {
        door.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the log is closed");
            }
            gathered.add(Optional.of(handed));
        }
        finally {
            door.unlock();
        }
    }

    private void run() {
        boolean open = true;
        while (open) {
            List<Optional<Handed>> taken = gather();
            writer.write(taken.stream().flatMap(Optional::stream).toList());
            open = taken.stream().allMatch(Optional::isPresent);
        }
    }

    private List<Optional<Handed>> gather() {
        List<Optional<Handed>> taken = new ArrayList<>();
        taken.add(takeOne());
        gathered.drainTo(taken, MOST_AT_ONCE - 1);
        return taken;
    }

    private Optional<Handed> takeOne() {
        while (true) {
            try {
                return gathered.take();
            }
            catch (InterruptedException ex) {
                // Only close() ends this thread, or commits handed in would stay
                // unanswered.
            }
        }
    }

    private void joinUninterruptibly() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            }
            catch (InterruptedException ex) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

}
