package dev.parley.servicestart.store;

import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.StartRefusedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the master key where it is configured, or for the embedded store in a file beside
 * it, where it is made at the first start.
 */
final class MasterKeys {

    private static final String SQLITE = "sqlite:";

    /** By what the root is found in the directory. */
    private static final byte[] ROOT = MasterKey.ROOT_ROW.getBytes(StandardCharsets.US_ASCII);

    private MasterKeys() {
    }

    /**
     * The key that this store was made with.
     * @throws StartRefusedException if it is missing, malformed, or another store's
     */
    static MasterKey of(ParleyProperties properties, LogStore store) {
        KeySource source = source(properties, store);
        return rooted(source.key(), store).lookedUpAgain(source::read);
    }

    static KeySource source(ParleyProperties properties, LogStore store) {
        return KeySource.configured(properties).orElseGet(() -> beside(properties.store(), store));
    }

    /** Whether the key opens what is in the store is told by the root. */
    static MasterKey rooted(MasterKey key, LogStore store) {
        Row kept = store.putIfAbsent(List.of(new Row(MasterKey.ROOT_ROW, ROOT, key.sealedRoot()))).getFirst();
        try {
            return key.rootedIn(kept.sealed());
        }
        catch (IllegalArgumentException ex) {
            throw new StartRefusedException("the master key is not the one that this store was made with");
        }
    }

    private static KeySource beside(String store, LogStore log) {
        if (!store.startsWith(SQLITE)) {
            throw new StartRefusedException("this store needs its master key: set parley.master-key,"
                    + " parley.master-key-file to the file that holds it, or parley.master-key-command"
                    + " to what prints it");
        }
        Path file = Path.of(store.substring(SQLITE.length()) + ".key");
        if (!Files.exists(file)) {
            if (log.head() > 0 || !log.findByDigest(List.of(ROOT)).isEmpty()) {
                throw new StartRefusedException("the master key of the store is missing: there is no file " + file);
            }
            KeyFile.make(file, MasterKey.generate().encoded(), "the master key");
        }
        return new KeySource.Kept(file);
    }

}
