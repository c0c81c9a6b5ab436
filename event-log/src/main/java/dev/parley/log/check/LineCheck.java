package dev.parley.log.check;

import dev.parley.log.Entry;
import dev.parley.log.EntryLine;
import dev.parley.log.LogDamagedException;
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
            throw damaged("it belongs to the commit of " + ends(open) + ", not of " + ends(entry));
        }
        else if (!entry.command().equals(open.command())) {
            throw damaged("its commit was made by another command");
        }
    }

    private void follows(Entry entry) {
        long next = streams.getOrDefault(entry.stream(), 0L);
        if (entry.seq() != next) {
            throw damaged("number " + next + " of its stream is due, not " + entry.seq());
        }
        if (entry.recordedAt().isBefore(recordedAt)) {
            throw damaged("it was recorded before the one before it");
        }
    }

    private LogDamagedException damaged(String message) {
        return new LogDamagedException(position + 1, message);
    }

    private static String ends(Entry entry) {
        return "positions " + entry.first() + " to " + entry.last();
    }

}
