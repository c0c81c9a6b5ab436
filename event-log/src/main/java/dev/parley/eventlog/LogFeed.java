package dev.parley.eventlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How the log grows, for all in this process who follow it. What this process appends is
 * handed in by its {@link Appender} and not read back; a {@link LogPoller} looks for what
 * others append. The latest lines stay in memory, so that nobody reads them again from
 * the store.
 */
public final class LogFeed implements AutoCloseable {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

    /** Half as often while the log rests: a commit is still seen within 50 ms. */
    private static final long LOOK_AT_REST = 2 * LOOK_EVERY;

    private static final long AT_REST = TimeUnit.SECONDS.toNanos(1);

    /** What is in nobody's way, and may as well be read from the store. */
    private static final int MOST_AHEAD = 4096;

    private final LogStore log;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition moved = lock.newCondition();

    private final LatestLines latest;

    /** What this process appended after something of others that is not read yet. */
    private final Deque<StampedCommit> ahead = new ArrayDeque<>();

    private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();

    private final LogPoller others;

    private long movedAt = System.nanoTime();

    private volatile boolean appending;

    private volatile long head;

    private LogFeed(LogStore log) {
        this.log = log;
        this.head = log.head();
        this.latest = new LatestLines(head);
        this.others = new LogPoller(log, this);
    }

    /** Follows this log, which it does not close, from its end. */
    public static LogFeed open(LogStore log) {
        LogFeed feed = new LogFeed(log);
        feed.others.begin();
        return feed;
    }

    /**
     * Waits until there is an entry after {@code position}, {@code millis} milliseconds
     * at most; answers with the head, as far as it is known here.
     */
    public long awaitAfter(long position, long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        if (head <= position) {
            lock.lockInterruptibly();
            try {
                while (head <= position && left > 0) {
                    left = moved.awaitNanos(left);
                }
            }
            finally {
                lock.unlock();
            }
        }
        return head;
    }

    /** The lines after {@code after} up to and with {@code upTo}; to be closed. */
    public Stream<byte[]> lines(long after, long upTo) {
        return linesWithRoots(after, upTo).map(StoredLine::bytes);
    }

    /** The entries of these lines. */
    public List<Entry> entries(long after, long upTo) {
        try (Stream<byte[]> lines = lines(after, upTo)) {
            return lines.map(EntryLine::read).toList();
        }
    }

    /** The lines, each with the root that is stored with it. */
    public Stream<StoredLine> linesWithRoots(long after, long upTo) {
        if (upTo <= after) {
            return Stream.empty();
        }
        List<StoredLine> known;
        lock.lock();
        try {
            known = latest.between(after, upTo);
        }
        finally {
            lock.unlock();
        }
        return known.isEmpty() ? log.linesWithRoots(after, upTo) : known.stream();
    }

    /**
     * From now on this one is told of each entry in its turn: at once of what this
     * process appends, which is acknowledged after that. It is not to take long.
     */
    public void tell(Consumer<Entry> listener) {
        listeners.add(listener);
    }

    /**
     * Whether this process is appending: if so, what the log grows by may be its own, and
     * is about to be handed in.
     */
    void appending(boolean now) {
        appending = now;
    }

    /** This process has appended a commit, after all that it had appended before. */
    void appended(StampedCommit commit) {
        lock.lock();
        try {
            if (ahead.size() == MOST_AHEAD) {
                ahead.clear();
            }
            ahead.add(commit);
            takeWhatFollows();
            moved.signalAll();
        }
        finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        others.close();
    }

    /** The last position that is known here. */
    long head() {
        return head;
    }

    /**
     * The end of what lies between what is known and what this process has appended
     * since; negative if it is time to look whether there is more.
     */
    long whatIsMissing() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long before;
            do {
                if (!ahead.isEmpty()) {
                    return ahead.getFirst().first() - 1;
                }
                before = head;
                moved.awaitNanos(System.nanoTime() - movedAt < AT_REST ? LOOK_EVERY : LOOK_AT_REST);
            }
            while (appending || head != before || !ahead.isEmpty());
            return -1;
        }
        finally {
            lock.unlock();
        }
    }

    boolean isAppending() {
        return appending;
    }

    /** What another process has appended. */
    void take(List<StoredLine> commit) {
        lock.lock();
        try {
            hand(commit);
            takeWhatFollows();
            moved.signalAll();
        }
        finally {
            lock.unlock();
        }
    }

    private void takeWhatFollows() {
        while (!ahead.isEmpty() && ahead.getFirst().first() <= latest.next()) {
            hand(ahead.removeFirst().lines());
        }
    }

    /** Leaves out what was handed on before. */
    private void hand(List<StoredLine> commit) {
        for (StoredLine line : commit) {
            if (line.position() == latest.next()) {
                tell(line);
                latest.add(line);
            }
        }
        head = latest.next() - 1;
        movedAt = System.nanoTime();
    }

    private void tell(StoredLine line) {
        if (!listeners.isEmpty()) {
            Entry entry = EntryLine.read(line.bytes());
            listeners.forEach(listener -> listener.accept(entry));
        }
    }

}
