package dev.parley.servicestart.store;

import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.DirectoryStore;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the master key: in the configuration, in a file, or for the embedded store in a
 * file beside it, where it is made at the first start.
 */
final class MasterKeys {

    private static final String SQLITE = "sqlite:";

    private MasterKeys() {
    }

    /**
     * The key that this store was made with.
     * @throws StartRefusedException if it is missing, malformed, or another store's
     */
    static MasterKey of(ParleyProperties properties, LogStore store) {
        MasterKey key = configured(properties).or(() -> beside(properties.store(), store))
            .orElseThrow(() -> new StartRefusedException("this store needs its master key:"
                    + " set parley.master-key, or parley.master-key-file to the file that holds it"));
        KeyCheck.pass(key, store);
        return key;
    }

    private static Optional<MasterKey> configured(ParleyProperties properties) {
        if (properties.masterKey() != null && properties.masterKeyFile() != null) {
            throw new StartRefusedException("parley.master-key and parley.master-key-file are both set; one is enough");
        }
        if (properties.masterKey() != null) {
            return Optional.of(decode(properties.masterKey(), "parley.master-key"));
        }
        return Optional.ofNullable(properties.masterKeyFile()).map(MasterKeys::path).map(MasterKeys::read);
    }

    private static Optional<MasterKey> beside(String store, LogStore log) {
        if (!store.startsWith(SQLITE)) {
            return Optional.empty();
        }
        Path file = Path.of(store.substring(SQLITE.length()) + ".key");
        if (!Files.exists(file)) {
            if (log.head() > 0 || KeyCheck.isKept(log)) {
                throw new StartRefusedException("the master key of the store is missing: there is no file " + file);
            }
            KeyFile.make(file, MasterKey.generate().encoded(), "the master key");
        }
        return Optional.of(read(file));
    }

    private static MasterKey read(Path file) {
        try {
            return decode(Files.readString(file, StandardCharsets.US_ASCII), "the file " + file);
        }
        catch (IOException ex) {
            throw new StartRefusedException("the master key cannot be read from " + file + ": " + ex);
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        }
        catch (InvalidPathException ex) {
            throw new StartRefusedException("parley.master-key-file=" + file + " is not a path");
        }
    }

    /** Says nothing of what stands there: it could be most of a key. */
    private static MasterKey decode(String text, String where) {
        try {
            return MasterKey.decode(text);
        }
        catch (IllegalArgumentException ex) {
            throw new StartRefusedException(where + " holds no master key: 32 bytes in base64");
        }
    }

    /** A value in the store that only its own master key gives. */
    private static final class KeyCheck {

        private static final String ROW = "parley_master_key";

        private static final byte[] CONTENT = ROW.getBytes(StandardCharsets.US_ASCII);

        private static boolean isKept(DirectoryStore store) {
            return !store.findByDigest(List.of(CONTENT)).isEmpty();
        }

        private static void pass(MasterKey key, DirectoryStore store) {
            byte[] value = key.digest("parley master key check 1", CONTENT);
            DirectoryStore.Row kept = store.putIfAbsent(List.of(new DirectoryStore.Row(ROW, CONTENT, value)))
                .getFirst();
            if (!java.security.MessageDigest.isEqual(kept.sealed(), value)) {
                throw new StartRefusedException("the master key is not the one that this store was made with");
            }
        }

    }

}
