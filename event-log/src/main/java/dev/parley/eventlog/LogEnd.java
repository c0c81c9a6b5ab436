package dev.parley.eventlog;

import java.time.Instant;
import java.util.Arrays;

/**
 * The end of the log at the end of a commit, and all that is needed to go on from there.
 *
 * @param frontier of the tree over all lines up to here
 * @param root the root of that tree
 * @param recordedAt the last entry's; the epoch for the empty log
 */
public record LogEnd(Frontier frontier, byte[] root, Instant recordedAt) {

    public static LogEnd empty() {
        return new LogEnd(Frontier.empty(), Frontier.empty().root(), Instant.EPOCH);
    }

    /**
     * What a store keeps of its last commit.
     * @throws LogDamagedException if the frontier is not of that root, or the commit's
     * last line is none
     */
    public static LogEnd stored(Frontier frontier, byte[] root, byte[] lastLine) {
        if (!Arrays.equals(frontier.root(), root)) {
            throw new LogDamagedException(frontier.size(), "its frontier does not have its root");
        }
        return new LogEnd(frontier, root, recordedAt(frontier.size(), lastLine));
    }

    private static Instant recordedAt(long position, byte[] line) {
        try {
            return EntryLine.read(line).recordedAt();
        }
        catch (RuntimeException ex) {
            throw new LogDamagedException(position, "it is not a line of the log");
        }
    }

    public long position() {
        return frontier.size();
    }

}
