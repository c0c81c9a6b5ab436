package dev.parley.servicestart.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.proof.Checkpoint;
import dev.parley.eventlog.proof.NoteVerifier;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The last signed checkpoint, in a file outside the store. Without it nobody would see
 * that the end of the log was cut off together with its roots.
 */
public final class KeptCheckpoint implements CheckpointPlace {

    private final Path file;

    public KeptCheckpoint(Path file) {
        this.file = file;
    }

    /** Where it is kept: as configured, or beside the embedded store. */
    public static Optional<Path> place(ParleyProperties properties) {
        return Optional.ofNullable(properties.checkpointFile())
            .map(Path::of)
            .or(() -> Beside.store(properties.store(), ".checkpoint"));
    }

    /**
     * Refuses a log that does not go on from the checkpoint that is kept, for a process
     * that keeps none itself; where no key is known, none can be told from another.
     * @throws StartRefusedException if the checkpoint cannot be trusted or has another
     * root
     * @throws LogDamagedException if the log ends before it
     */
    public static void holds(ParleyProperties properties, LogStore log) {
        new CheckpointKeys(properties, new SecureRandom()).known()
            .ifPresent(key -> place(properties)
                .ifPresent(file -> new KeptCheckpoint(file).isExtendedBy(log, key.verifier())));
    }

    /**
     * Refuses a log that does not go on from the checkpoint. What the commits' roots are
     * worth is checked elsewhere, when the log is folded.
     * @throws StartRefusedException if the checkpoint cannot be trusted or has another
     * root
     * @throws LogDamagedException if the log ends before it
     */
    public void isExtendedBy(LogStore log, NoteVerifier key) {
        if (Files.exists(file)) {
            Checkpoint kept = read(key);
            long head = log.head();
            if (head < kept.size()) {
                throw new LogDamagedException(head + 1,
                        "it is not there, but the checkpoint kept in " + file + " goes up to " + kept.size());
            }
            if (!Arrays.equals(rootAt(log, kept.size()), kept.root())) {
                throw new LogDamagedException(kept.size(), "its root is not the one in the checkpoint kept in " + file);
            }
        }
    }

    /**
     * Replaces it: what is there is always one whole checkpoint, also where several
     * processes keep one in the same place.
     */
    @Override
    public void take(String note) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(draft, CREATE_NEW, WRITE)) {
                ByteBuffer bytes = UTF_8.encode(note);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file, ATOMIC_MOVE);
        }
        finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public String name() {
        return "the file " + file;
    }

    private Checkpoint read(NoteVerifier key) {
        try {
            return Checkpoint.parse(key.verify(Files.readString(file)));
        }
        catch (IllegalArgumentException ex) {
            throw new StartRefusedException("the checkpoint kept in " + file + " is not signed by the key "
                    + key.encoded() + "; if the key was changed on purpose, move that file away");
        }
        catch (IOException ex) {
            throw new StartRefusedException("the checkpoint kept in " + file + " cannot be read: " + ex);
        }
    }

    private static byte[] rootAt(LogStore log, long size) {
        if (size == 0) {
            return Hashes.empty();
        }
        try (Stream<CommitRoot> roots = log.roots(size - 1)) {
            return roots.findFirst()
                .filter(root -> root.last() == size)
                .map(CommitRoot::root)
                .orElseGet(() -> new byte[0]);
        }
    }

}
