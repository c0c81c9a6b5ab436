package dev.parley.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The latest lines of the log, as many as memory is meant for. For one thread at a time.
 */
final class LatestLines {

    private static final int MOST = 8192;

    private static final int MOST_BYTES = 8 << 20;

    private final @Nullable StoredLine[] slots = new StoredLine[MOST];

    /** The position of the oldest line that is kept. */
    private long first;

    /** The position of the line that comes next. */
    private long next;

    private int bytes;

    /** Begins after this position. */
    LatestLines(long position) {
        this.first = position + 1;
        this.next = position + 1;
    }

    long next() {
        return next;
    }

    /** Adds the line that comes next. */
    void add(StoredLine line) {
        if (line.position() != next) {
            throw new IllegalArgumentException("the next line is at " + next + ", not at " + line.position());
        }
        if (next - first == MOST) {
            removeFirst();
        }
        slots[slot(next)] = line;
        bytes += line.bytes().length;
        next++;
        while (bytes > MOST_BYTES) {
            removeFirst();
        }
    }

    /** The lines after {@code after} up to {@code upTo}; none if not all are here. */
    List<StoredLine> between(long after, long upTo) {
        List<StoredLine> lines = new ArrayList<>();
        if (after + 1 >= first && upTo < next) {
            for (long position = after + 1; position <= upTo; position++) {
                lines.add(at(position));
            }
        }
        return lines;
    }

    private void removeFirst() {
        bytes -= at(first).bytes().length;
        slots[slot(first)] = null;
        first++;
    }

    private StoredLine at(long position) {
        return Objects.requireNonNull(slots[slot(position)]);
    }

    private static int slot(long position) {
        return (int) (position % MOST);
    }

}
