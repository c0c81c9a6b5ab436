package dev.parley.eventlog;

import dev.parley.personaldata.DirectoryStore;
import dev.parley.personaldata.ErasureStore;
import dev.parley.personaldata.KeyStore;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.SealedValues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the log is kept, and beside it what can be erased: the keys, the directory and
 * whatever else is personal. Any number of processes may have the same one open. Failures
 * are {@link StoreUnavailableException}.
 */
public interface LogStore extends LogReader, KeyStore, DirectoryStore, ErasureStore, PersonalStore, AutoCloseable {

    /** The root that was stored with the commit from {@code first} to {@code last}. */
    record CommitRoot(long first, long last, byte[] root) {
    }

    /** What to call it in messages: where it is, without user and password. */
    String name();

    /**
     * Finds out whether commits could be written now. It writes something that means
     * nothing if the last commit could not be, and only reads otherwise.
     * @throws StoreUnavailableException saying why not
     */
    void check();

    /**
     * The end of the log.
     * @throws LogDamagedException if its last line, frontier and root do not go together
     */
    LogEnd end();

    /**
     * Writes the commits, which follow one another, with their keys if the log ends right
     * before the first of them. Each is durable whole or not there at all, and those
     * before it are.
     */
    AppendResult append(List<StampedCommit> commits);

    /**
     * All that is kept sealed by the master key; first the directory, whose root says
     * which key that is.
     */
    List<SealedValues> sealedValues();

    /** Whether an interrupt of the thread that appends disturbs what it writes. */
    boolean heedsInterrupts();

    /**
     * The roots of the commits that end after {@code after}, in order, in short pages.
     */
    Stream<CommitRoot> roots(long after);

    /**
     * The lines of the positions after {@code after} up to and with {@code upTo}, each
     * with the root that is stored with it, read in short pages as the stream is
     * consumed; to be closed.
     */
    Stream<StoredLine> linesWithRoots(long after, long upTo);

    /**
     * Whether the log goes on after {@code position}, where a commit ends. Costs next to
     * nothing, for it is asked again and again.
     */
    boolean hasAfter(long position);

    /** The sequence number of the last event of a stream, if it has any. */
    Optional<Long> lastSeq(String stream);

    @Override
    default List<Entry> stream(String stream, long fromSeq) {
        return stream(stream, fromSeq, Integer.MAX_VALUE);
    }

    @Override
    void close();

}
