package dev.parley.eventlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the log. Whatever is read is durable; a commit is seen whole or not at all.
 * Failures of the store are {@link StoreUnavailableException}.
 */
public interface LogReader {

    /** The position of the last entry; 0 if there is none. */
    long head();

    /**
     * The lines, byte for byte, of the positions after {@code after} up to and with
     * {@code upTo}, read in short pages as the stream is consumed; to be closed.
     */
    Stream<byte[]> lines(long after, long upTo);

    /** The lines at these positions, byte for byte, in no order. */
    default List<byte[]> lines(Collection<Long> positions) {
        List<byte[]> found = new ArrayList<>();
        for (long position : positions) {
            try (Stream<byte[]> line = lines(position - 1, position)) {
                line.forEach(found::add);
            }
        }
        return found;
    }

    /**
     * Entries of one stream from sequence number {@code fromSeq} on, in order.
     * @param limit how many at most
     */
    List<Entry> stream(String stream, long fromSeq, int limit);

    /** The entries of one stream from sequence number {@code fromSeq} on, in order. */
    List<Entry> stream(String stream, long fromSeq);

    /** The entries of the commit that this command made, if it was recorded. */
    Optional<List<Entry>> commitOf(String command);

}
