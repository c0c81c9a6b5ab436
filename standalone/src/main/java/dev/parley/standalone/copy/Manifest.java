package dev.parley.standalone.copy;

import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogEnd;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.MasterKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What is copied: the log up to its end, sealed by one master key.
 *
 * @param entries how many there are
 * @param root of the tree over them, in base64
 * @param sealedBy a digest that is another after the master key was changed, in base64
 */
record Manifest(long entries, String root, String sealedBy) {

    private static final List<byte[]> ROOT_ROW = List.of(MasterKey.ROOT_ROW.getBytes(StandardCharsets.US_ASCII));

    static Manifest of(LogStore store) {
        LogEnd end = store.end();
        return new Manifest(end.position(), base64(end.root()), base64(sealedBy(store)));
    }

    private static byte[] sealedBy(LogStore store) {
        return rootRow(store).map(Row::sealed)
            .map(Hashes::sha256)
            .orElseThrow(() -> new CopyRefusedException("there is nothing to be copied: no Parley has used the store"));
    }

    /** By which it is known which master key the store is sealed with. */
    static Optional<Row> rootRow(LogStore store) {
        return store.findByDigest(ROOT_ROW).stream().findFirst();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

}
