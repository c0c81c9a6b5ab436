package dev.parley.eventlog;

import dev.parley.eventlog.LogStore.CommitRoot;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Recomputes the root of each commit from the lines as they are read, and compares it
 * with the one that is stored. For one thread.
 */
public final class RootCheck {

    private Frontier frontier;

    /** The first position of the commit that the next line is of. */
    private long begun;

    /**
     * A check that begins after a part of the log that is known.
     * @param from the frontier of that part, which ends with a commit
     */
    public RootCheck(Frontier from) {
        this.frontier = from;
        this.begun = from.size() + 1;
    }

    /**
     * Checks the whole log.
     * @return the end of what was checked
     * @throws LogDamagedException naming the first position that does not hold
     */
    public static LogEnd whole(LogStore store) {
        Frontier checked = check(store, Frontier.empty(), store.head());
        LogEnd to = store.end();
        between(store, checked, to);
        return to;
    }

    /**
     * Checks that the log goes on from the end of a commit to a later one.
     * @throws LogDamagedException naming the first position that does not hold
     */
    public static void between(LogStore store, Frontier from, LogEnd to) {
        Frontier end = check(store, from, to.position());
        if (!end.equals(to.frontier())) {
            throw new LogDamagedException(Math.min(end.size(), to.position()) + 1,
                    "it is not there, or not what the log's end says");
        }
    }

    private static Frontier check(LogStore store, Frontier from, long upTo) {
        try (Stream<StoredLine> lines = store.linesWithRoots(from.size(), upTo)) {
            RootCheck check = new RootCheck(from);
            lines.forEach(check::accept);
            check.end();
            return check.frontier();
        }
    }

    /**
     * Takes the next line.
     * @throws LogDamagedException if it ends a commit that does not begin where the last
     * one ended, or whose root is another
     */
    public void accept(StoredLine line) {
        frontier = frontier.append(line.bytes());
        CommitRoot root = line.root();
        if (root != null) {
            if (root.first() != begun || root.last() != frontier.size()) {
                throw new LogDamagedException(begun, "no commit is there from that position on");
            }
            if (!Arrays.equals(frontier.root(), root.root())) {
                throw new LogDamagedException(begun, "its root is another");
            }
            begun = frontier.size() + 1;
        }
    }

    /**
     * To be called after the last line.
     * @throws LogDamagedException if it did not end a commit
     */
    public void end() {
        if (begun <= frontier.size()) {
            throw new LogDamagedException(begun, "the commit that begins there has no end");
        }
    }

    /** The frontier of all lines so far. */
    public Frontier frontier() {
        return frontier;
    }

}
