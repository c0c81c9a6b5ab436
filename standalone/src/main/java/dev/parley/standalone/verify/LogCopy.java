package dev.parley.standalone.verify;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.check.LineCheck;
import dev.parley.eventlog.proof.NoteVerifier;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A log that is to be verified, with whatever stands beside it. */
interface LogCopy extends AutoCloseable {

    /** The lines in order; to be closed. */
    Stream<byte[]> lines();

    /** The stored roots of all commits, in order; null if none are stored. */
    @Nullable Stream<CommitRoot> roots();

    /** The hashes of the lines in base64; null if there are none. */
    @Nullable Stream<String> leaves() throws IOException;

    /** The checkpoint that stands beside it, if there is one. */
    @Nullable String checkpoint() throws IOException;

    /** The key that stands beside it, if there is one. */
    @Nullable NoteVerifier key() throws IOException;

    /**
     * Checks what it has besides the lines.
     * @throws LogDamagedException if that does not go with them
     */
    void goesWith(LineCheck lines);

    @Override
    void close() throws IOException;

}
