package dev.parley.standalone.verify;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.check.LineCheck;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.proof.NoteVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A log in its store, up to the head that it has when it is first read: by then the
 * checkpoints that it is held against are known, and a log that grows has got as far as
 * each of them.
 */
final class StoredLog implements LogCopy {

    private static final int PAGE = 1000;

    private final LogStore store;

    private final @Nullable Path file;

    private @Nullable Long head;

    /**
     * @param file the embedded store's
     */
    StoredLog(LogStore store, @Nullable Path file) {
        this.store = store;
        this.file = file;
    }

    @Override
    public Stream<byte[]> lines() {
        return store.lines(0, head());
    }

    @Override
    public Stream<CommitRoot> roots() {
        long last = head();
        return store.roots(0).takeWhile(root -> root.last() <= last);
    }

    @Override
    public @Nullable Stream<String> leaves() {
        return null;
    }

    @Override
    public @Nullable String checkpoint() throws IOException {
        return beside(".checkpoint");
    }

    @Override
    public @Nullable NoteVerifier key() throws IOException {
        String key = beside(".checkpoint-key");
        try {
            return key == null ? null : NoteSigner.parse(key).verifier();
        }
        catch (IllegalArgumentException ex) {
            throw new BadArgumentException("the key beside the store is none: " + ex.getMessage());
        }
    }

    /** Each stream has the entries that say they are of it, and no more. */
    @Override
    public void goesWith(LineCheck lines) {
        if (lines.position() != head()) {
            throw new LogDamagedException(Math.min(lines.position(), head()) + 1, "it is not there");
        }
        for (Map.Entry<String, Long> stream : lines.streams().entrySet()) {
            long seq = 0;
            List<Entry> page = store.stream(stream.getKey(), 0, PAGE);
            while (!page.isEmpty()) {
                for (Entry entry : page) {
                    if (!entry.stream().equals(stream.getKey()) || entry.seq() != seq++) {
                        throw new LogDamagedException(entry.position(), "the store has it in another stream's place");
                    }
                }
                page = store.stream(stream.getKey(), seq, PAGE);
            }
            if (seq < stream.getValue()) {
                throw new LogDamagedException(1, "the store finds " + seq + " entries of stream " + stream.getKey()
                        + ", not " + stream.getValue());
            }
        }
        store.end();
    }

    @Override
    public void close() {
        store.close();
    }

    private long head() {
        if (head == null) {
            head = store.head();
        }
        return head;
    }

    private @Nullable String beside(String ending) throws IOException {
        if (file == null) {
            return null;
        }
        Path beside = file.resolveSibling(file.getFileName() + ending);
        return Files.isRegularFile(beside) ? Files.readString(beside) : null;
    }

}
