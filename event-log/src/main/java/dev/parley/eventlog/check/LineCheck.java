package dev.parley.eventlog.check;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogDamagedException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a log in order, and finds the first that breaks what holds for all:
 * positions and sequence numbers without gaps, whole commits of one command each, and
 * times of recording that never go back. For one thread.
 */
public final class LineCheck {

    private final Map<String, Long> streams = new HashMap<>();

    private long position;

    private Instant recordedAt = Instant.MIN;

    private @Nullable Entry commit;

    /**
     * Takes the next line.
     * @throws LogDamagedException naming its position, if it cannot be the next one
     */
    public Entry accept(byte[] line) {
        Entry entry = read(line);
        standsWhereItSays(entry);
        belongsToItsCommit(entry);
        follows(entry);
        position++;
        recordedAt = entry.recordedAt();
        commit = entry.endsCommit() ? null : entry;
        streams.put(entry.stream(), entry.seq() + 1);
        return entry;
    }

    /**
     * Says that there are no more lines.
     * @throws LogDamagedException if some are missing from the last commit
     */
    public void end() {
        Entry open = commit;
        if (open != null) {
            throw new LogDamagedException(position + 1, "it is missing from the commit of " + ends(open));
        }
    }

    /** How many lines there were. */
    public long position() {
        return position;
    }

    /** How many events each stream has. */
    public Map<String, Long> streams() {
        return Map.copyOf(streams);
    }

    private Entry read(byte[] line) {
        try {
            return EntryLine.read(line);
        }
        catch (RuntimeException ex) {
            throw damaged("it is not a line of the log (" + ex.getMessage() + ")");
        }
    }

    private void standsWhereItSays(Entry entry) {
        if (entry.position() != position + 1) {
            throw damaged("another entry stands there, which says that it is " + entry.position());
        }
    }

    private void belongsToItsCommit(Entry entry) {
        Entry open = commit;
        if (open == null) {
            if (entry.first() != entry.position() || entry.last() < entry.position()) {
                throw damaged("a commit begins there, not one of " + ends(entry));
            }
        }
        else if (entry.first() != open.first() || entry.last() != open.last()) {
            throw since("belongs to the commit of " + ends(open) + ", not of " + ends(entry));
        }
        else if (!entry.command().equals(open.command())) {
            throw since("was made by another command than its commit");
        }
    }

    private void follows(Entry entry) {
        long next = streams.getOrDefault(entry.stream(), 0L);
        if (entry.seq() != next) {
            throw since("should be number " + next + " of its stream, not " + entry.seq());
        }
        if (entry.recordedAt().isBefore(recordedAt)) {
            throw since("was recorded before the one before it");
        }
    }

    /** It or one before it in its commit is wrong; which of them cannot be seen. */
    private LogDamagedException since(String message) {
        Entry open = commit;
        return new LogDamagedException(open == null ? position + 1 : open.first(),
                "the entry at " + (position + 1) + " " + message);
    }

    private LogDamagedException damaged(String message) {
        return new LogDamagedException(position + 1, message);
    }

    private static String ends(Entry entry) {
        return "positions " + entry.first() + " to " + entry.last();
    }

}
