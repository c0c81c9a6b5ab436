package dev.parley.log;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one who appends. Command threads hand in their commits and wait; one thread stamps
 * and writes what has gathered in one round trip, so that there is no waiting for a
 * commit that comes alone. Any number of processes may append to the same store.
 */
public final class Appender implements AutoCloseable {

    private static final int MOST_AT_ONCE = 512;

    private record Handed(Unstamped commit, CompletableFuture<AppendReceipt> answer) {
    }

    private final LogStore store;

    private final InstantSource clock;

    private final BlockingQueue<Optional<Handed>> gathered = new LinkedBlockingQueue<>();

    private final Deque<Handed> pending = new ArrayDeque<>();

    private final ReentrantLock door = new ReentrantLock();

    private final Thread thread;

    private boolean closed;

    private boolean behind;

    private Tail tail;

    private Appender(LogStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.tail = store.tail();
        this.thread = Thread.ofPlatform().name("log-appender").daemon().unstarted(this::run);
    }

    /**
     * An appender at the end of this store, which it does not close.
     * @param clock what entries are stamped with, unless the last one was stamped later
     * @throws LogDamagedException if the last commit's frontier and root differ
     */
    public static Appender open(LogStore store, InstantSource clock) {
        Appender appender = new Appender(store, clock);
        appender.thread.start();
        return appender;
    }

    /**
     * Records the commit; when this returns, it is durable.
     * @throws StreamMovedException if an id or a place in a stream is taken
     * @throws CommandRepeatedException if the command was recorded before
     * @throws StoreUnavailableException if the store failed; what it holds is whole
     * @throws IllegalStateException after {@link #close}
     */
    public AppendReceipt append(NewCommit commit) {
        commit.duplicate().ifPresent(entry -> {
            throw new StreamMovedException(entry.stream(), entry.seq());
        });
        Handed handed = new Handed(Unstamped.of(commit), new CompletableFuture<>());
        handIn(handed);
        try {
            return handed.answer.join();
        }
        catch (CompletionException ex) {
            throw asSeenHere(ex.getCause());
        }
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
            for (Optional<Handed> each : gather()) {
                each.ifPresent(pending::add);
                open &= each.isPresent();
            }
            writePending();
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

    private void writePending() {
        try {
            while (!pending.isEmpty()) {
                catchUp();
                write();
            }
        }
        catch (RuntimeException | Error ex) {
            behind = true;
            pending.forEach(handed -> handed.answer.completeExceptionally(ex));
            pending.clear();
        }
    }

    private void write() {
        List<StampedCommit> stamped = new ArrayList<>();
        Tail end = tail;
        for (Handed handed : pending) {
            StampedCommit commit = handed.commit.stamp(end, clock.instant());
            stamped.add(commit);
            end = commit.end();
        }
        AppendResult result = store.append(stamped);
        for (StampedCommit written : stamped.subList(0, result.written())) {
            tail = written.end();
            pending.remove().answer.complete(new AppendReceipt(written.first(), written.last()));
        }
        switch (result) {
            case AppendResult.Appended _ -> {
            }
            case AppendResult.HeadMoved _ -> behind = true;
            case AppendResult.StreamMoved(int _, String stream, long seq) ->
                fail(new StreamMovedException(stream, seq));
            case AppendResult.CommandRepeated(int _, String command) -> fail(new CommandRepeatedException(command));
        }
    }

    private void fail(RuntimeException why) {
        pending.remove().answer.completeExceptionally(why);
    }

    /** Reads what others appended, and that it goes on from what is known here. */
    private void catchUp() {
        if (behind) {
            Tail now = store.tail();
            RootCheck.between(store, tail, now);
            tail = now;
            behind = false;
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

    /** The same failure, with the stack of the thread that waited for it. */
    private static RuntimeException asSeenHere(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamMovedException moved -> new StreamMovedException(moved.stream(), moved.seq());
            case CommandRepeatedException repeated -> new CommandRepeatedException(repeated.command());
            case StoreUnavailableException gone -> new StoreUnavailableException(message(gone), gone);
            case null, default -> new IllegalStateException("the log cannot be appended to: " + cause, cause);
        };
    }

    private static String message(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }

}
