package dev.parley.eventlog;

import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.personaldata.EntryKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit with its lines as they will stand in the log if its first position is still
 * free.
 *
 * @param first the position of its first entry
 * @param command the id of the command that made it
 * @param entries its lines and what they are found by
 * @param end the log as it will be after it
 */
public record StampedCommit(long first, String command, List<StampedEntry> entries, LogEnd end) {

    /**
     * A line, and what it is found by.
     *
     * @param key what its narrative is sealed with, null if there is none
     */
    public record StampedEntry(String stream, long seq, String id, byte[] line, @Nullable EntryKey key) {
    }

    /** The position of its last entry. */
    public long last() {
        return end.position();
    }

    /** Its lines as the store has them, the last with the root of the log after it. */
    List<StoredLine> lines() {
        List<StoredLine> lines = new ArrayList<>();
        CommitRoot root = new CommitRoot(first, last(), end.root());
        for (StampedEntry entry : entries) {
            long position = first + lines.size();
            lines.add(new StoredLine(position, entry.line(), position == last() ? root : null));
        }
        return lines;
    }

}
