package dev.parley.eventlog;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one who appends. A command thread that finds nobody writing writes its commit
 * itself, so that a single writer waits for no other thread. Others hand theirs in and
 * wait; one thread writes what has gathered in one round trip. Any number of processes
 * may append to the same store.
 */
public final class Appender implements AutoCloseable {

    private static final int MOST_AT_ONCE = 512;

    private final LogWriter writer;

    /** Whether a caller may write, though somebody may interrupt it. */
    private final boolean callersWrite;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();

    private final Queue<PendingCommit> gathered = new ArrayDeque<>();

    private final Thread thread = Thread.ofPlatform().name("log-appender").daemon().unstarted(this::run);

    private Turn turn;

    /** Whether the thread has last written more than one commit. */
    private boolean together;

    private boolean closed;

    /** Who may write. */
    private enum Turn {

        /** Whoever comes next. */
        FREE,
        /** A caller, who is writing. */
        CALLERS,
        /** The thread, as long as more than one commit is handed in at a time. */
        THREADS

    }

    private Appender(LogStore store, InstantSource clock, @Nullable LogFeed feed) {
        this.writer = new LogWriter(store, clock, feed);
        this.callersWrite = !store.heedsInterrupts();
        this.turn = callersWrite ? Turn.FREE : Turn.THREADS;
    }

    /**
     * An appender at the end of this store, which it does not close.
     * @param clock what entries are stamped with, unless the last one was stamped later
     * @throws LogDamagedException if the last commit's frontier and root differ
     */
    public static Appender open(LogStore store, InstantSource clock) {
        return open(store, clock, null);
    }

    /**
     * The same.
     * @param feed is handed what was appended, before that is acknowledged
     */
    public static Appender open(LogStore store, InstantSource clock, @Nullable LogFeed feed) {
        Appender appender = new Appender(store, clock, feed);
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
        PendingCommit pending = new PendingCommit(commit);
        if (takesTurn(pending)) {
            try {
                writer.write(List.of(pending));
            }
            finally {
                passTurn();
            }
        }
        return pending.await();
    }

    /** Takes no more commits, and returns when those handed in are answered. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        }
        finally {
            lock.unlock();
        }
        joinUninterruptibly();
    }

    /** True if the caller is to write it; it is handed in otherwise. */
    private boolean takesTurn(PendingCommit pending) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the log is closed");
            }
            if (turn == Turn.FREE) {
                turn = Turn.CALLERS;
                return true;
            }
            gathered.add(pending);
            if (turn == Turn.THREADS && gathered.size() == 1) {
                changed.signal();
            }
            return false;
        }
        finally {
            lock.unlock();
        }
    }

    private void passTurn() {
        lock.lock();
        try {
            turn = gathered.isEmpty() ? Turn.FREE : Turn.THREADS;
            if (closed || turn == Turn.THREADS) {
                changed.signal();
            }
        }
        finally {
            lock.unlock();
        }
    }

    private void run() {
        List<PendingCommit> taken = gather();
        while (!taken.isEmpty()) {
            writer.write(taken);
            taken = gather();
        }
    }

    /** What is handed in when it is the thread's turn; nothing at the end. */
    private List<PendingCommit> gather() {
        lock.lock();
        try {
            if (callersWrite && turn == Turn.THREADS && !together && gathered.isEmpty()) {
                turn = Turn.FREE;
            }
            while (turn == Turn.CALLERS || (gathered.isEmpty() && !closed)) {
                changed.awaitUninterruptibly();
            }
            List<PendingCommit> taken = new ArrayList<>();
            while (!gathered.isEmpty() && taken.size() < MOST_AT_ONCE) {
                taken.add(gathered.remove());
            }
            together = taken.size() > 1;
            return taken;
        }
        finally {
            lock.unlock();
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
