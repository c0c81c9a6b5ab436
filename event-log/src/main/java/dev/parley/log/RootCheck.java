package dev.parley.log;

import dev.parley.log.LogStore.CommitRoot;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the root of each commit from the lines as they are read, and compares it
 * with the one that is stored. For one thread.
 */
public final class RootCheck {

    private final Iterator<CommitRoot> roots;

    private final Peaks peaks;

    private @Nullable CommitRoot next;

    /**
     * A check that begins after a part of the log that is known.
     * @param from the frontier of that part, which ends with a commit
     * @param roots the roots of all commits after it, in order
     */
    public RootCheck(Frontier from, Iterator<CommitRoot> roots) {
        this.peaks = new Peaks(from);
        this.roots = roots;
    }

    /**
     * The lines after {@code from} up to and with {@code upTo}, which throws
     * {@link LogDamagedException} at the end of the first commit that does not hold; to
     * be closed.
     */
    public static Stream<byte[]> lines(LogStore store, Frontier from, long upTo) {
        Stream<CommitRoot> roots = store.roots(from.size());
        RootCheck check = new RootCheck(from, roots.iterator());
        return store.lines(from.size(), upTo).peek(check::accept).onClose(roots::close);
    }

    /**
     * Checks the whole log.
     * @return the end of what was checked
     * @throws LogDamagedException naming the first position that does not hold
     */
    public static Tail whole(LogStore store) {
        Tail to = store.tail();
        between(store, Tail.empty(), to);
        return to;
    }

    /**
     * Checks that the log goes on from one end to a later one.
     * @throws LogDamagedException naming the first position that does not hold
     */
    public static void between(LogStore store, Tail from, Tail to) {
        try (Stream<CommitRoot> roots = store.roots(from.position());
                Stream<byte[]> lines = store.lines(from.position(), to.position())) {
            RootCheck check = new RootCheck(from.frontier(), roots.iterator());
            lines.forEach(check::accept);
            if (!check.frontier().equals(to.frontier())) {
                throw new LogDamagedException(Math.min(check.frontier().size(), to.position()) + 1,
                        "it is not there, or not what the log's end says");
            }
        }
    }

    /**
     * Takes the next line.
     * @throws LogDamagedException if it ends a commit whose root is another
     */
    public void accept(byte[] line) {
        long first = peaks.size() + 1;
        if (next == null || next.last() < first) {
            next = nextRoot(first);
        }
        peaks.add(line);
        if (peaks.size() == next.last() && !peaks.hasRoot(next.root())) {
            throw new LogDamagedException(next.first(), "its root is another");
        }
    }

    /** The frontier of all lines so far. */
    public Frontier frontier() {
        return peaks.frontier();
    }

    private CommitRoot nextRoot(long first) {
        CommitRoot root = roots.hasNext() ? roots.next() : null;
        if (root == null || root.first() != first || root.last() < first) {
            throw new LogDamagedException(first, "no commit begins there");
        }
        return root;
    }

}
