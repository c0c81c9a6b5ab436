package dev.parley.eventlog;

import dev.parley.eventlog.StampedCommit.StampedEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A commit with all of its lines ready but what depends on where it will stand. Made by
 * the command's own thread, so that the appender has little left to do for each.
 */
record PreparedCommit(NewCommit commit, List<byte[]> bodies) {

    /** A commit is one document in MongoDB, which takes 16 MiB. */
    private static final int MOST_BYTES = 12 << 20;

    /**
     * Writes the lines.
     * @throws IllegalArgumentException if they are over 12 MiB
     */
    static PreparedCommit of(NewCommit commit) {
        List<byte[]> bodies = commit.entries().stream().map(entry -> EntryLine.body(commit.command(), entry)).toList();
        if (bodies.stream().mapToLong(body -> body.length).sum() > MOST_BYTES) {
            throw new IllegalArgumentException("a commit has " + MOST_BYTES + " bytes at most");
        }
        return new PreparedCommit(commit, bodies);
    }

    StampedCommit stamp(LogEnd before, Instant now) {
        long first = before.position() + 1;
        long last = before.position() + bodies.size();
        Instant recordedAt = later(before.recordedAt(), now.truncatedTo(ChronoUnit.MICROS));
        Frontier frontier = before.frontier();
        List<StampedEntry> entries = new ArrayList<>();
        for (byte[] body : bodies) {
            NewEntry entry = commit.entries().get(entries.size());
            byte[] line = EntryLine.line(first + entries.size(), first, last, recordedAt, body);
            entries.add(new StampedEntry(entry.stream(), entry.seq(), entry.id(), line, entry.key()));
            frontier = frontier.append(line);
        }
        return new StampedCommit(first, commit.command(), entries, new LogEnd(frontier, frontier.root(), recordedAt));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

}
