package dev.parley.standalone.copy;

import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.StartRefusedException;
import dev.parley.servicestart.store.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that a store is no use without, and what is kept outside it.
 *
 * @param master the master key, as its file holds it
 * @param checkpointKey what checkpoints are signed with
 * @param checkpoint the last signed one
 */
record Keys(@Nullable String master, @Nullable String checkpointKey, @Nullable String checkpoint) {

    static final Keys NONE = new Keys(null, null, null);

    private static final String MASTER = ".key";

    private static final String CHECKPOINT_KEY = ".checkpoint-key";

    private static final String CHECKPOINT = ".checkpoint";

    /** Those that stand beside the file of a store; as far as they are there. */
    static Keys beside(Path store) {
        return new Keys(read(beside(store, MASTER)), read(beside(store, CHECKPOINT_KEY)),
                read(beside(store, CHECKPOINT)));
    }

    /** The same with another master key, if one is given. */
    Keys with(Optional<String> given) {
        return new Keys(given.orElse(master), checkpointKey, checkpoint);
    }

    /**
     * @throws CopyRefusedException if the master key is not the one that this store was
     * made with
     */
    void check(LogStore store) {
        if (master == null) {
            return;
        }
        try {
            MasterKey key = MasterKey.decode(master);
            Manifest.rootRow(store).map(Row::sealed).ifPresent(key::rootedIn);
        }
        catch (IllegalArgumentException ex) {
            throw new CopyRefusedException("the master key is not the one that " + store.name() + " was made with");
        }
    }

    /**
     * Puts them beside another file, where only its owner can read them.
     * @throws CopyRefusedException if another key stands there already
     */
    void putBeside(Path store) {
        put(beside(store, MASTER), master);
        put(beside(store, CHECKPOINT_KEY), checkpointKey);
        putNote(beside(store, CHECKPOINT));
    }

    /** It is no secret, and not in ASCII. */
    private void putNote(Path file) {
        if (checkpoint == null || checkpoint.equals(read(file))) {
            return;
        }
        try {
            Files.writeString(file, checkpoint, StandardOpenOption.CREATE_NEW);
        }
        catch (IOException ex) {
            throw new CopyRefusedException(file + " cannot be written: " + ex);
        }
    }

    private static void put(Path file, @Nullable String content) {
        if (content == null) {
            return;
        }
        try {
            KeyFile.make(file, content.stripTrailing(), "the copy of " + file.getFileName());
        }
        catch (StartRefusedException ex) {
            throw new CopyRefusedException(String.valueOf(ex.getMessage()));
        }
        if (!content.stripTrailing().equals(String.valueOf(read(file)).stripTrailing())) {
            throw new CopyRefusedException("there is another " + file + " already; move it away first");
        }
    }

    private static @Nullable String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
        }
        catch (IOException ex) {
            throw new CopyRefusedException(file + " cannot be read: " + ex);
        }
    }

    private static Path beside(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    /** Says nothing of what they are. */
    @Override
    public String toString() {
        return "Keys";
    }

}
