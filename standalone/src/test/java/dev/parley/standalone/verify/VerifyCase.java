package dev.parley.standalone.verify;

import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.proof.Checkpoint;
import dev.parley.eventlog.proof.HashTree;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.store.LogStores;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small log in a store, and a key that signs checkpoints of it. */
abstract class VerifyCase {

    private final NoteSigner signer = NoteSigner.generate("log.example.org");

    final HashTree tree = new HashTree();

    @TempDir
    Path folder;

    String store = "";

    @BeforeEach
    void record() {
        store = "sqlite:" + folder.resolve("parley.db");
        try (LogStore log = LogStores.open(store)) {
            SmallLog.record(log);
            try (Stream<byte[]> lines = log.lines(0, log.head())) {
                lines.forEach(line -> tree.append(Hashes.leaf(line)));
            }
        }
    }

    final String note(long size) {
        return signer.sign(new Checkpoint("log.example.org", size, tree.root(size)).text());
    }

    final String forged(long size) {
        return signer.sign(new Checkpoint("log.example.org", size, tree.leaf(0)).text());
    }

    final String key() {
        return signer.verifier().encoded();
    }

    /** The key that signs, to be kept beside a store. */
    final String signingKey() {
        return signer.encoded();
    }

}
