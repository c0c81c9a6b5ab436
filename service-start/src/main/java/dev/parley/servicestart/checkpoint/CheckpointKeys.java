package dev.parley.servicestart.checkpoint;

import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.StartRefusedException;
import dev.parley.servicestart.store.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key that signs checkpoints: in the configuration, in a file, or for the
 * embedded store in a file beside it, where it is made at the first start. Its name is
 * the log's origin, which has to be configured where the key is nothing but random bytes.
 */
public final class CheckpointKeys {

    private static final String ENDING = ".checkpoint-key";

    private static final int SEED = 32;

    private final ParleyProperties properties;

    private final RandomGenerator random;

    public CheckpointKeys(ParleyProperties properties, RandomGenerator random) {
        this.properties = properties;
        this.random = random;
    }

    /**
     * The key; empty if several hosts share the store and none is configured.
     * @throws StartRefusedException if it is lost, malformed, or of another origin
     */
    public Optional<NoteSigner> find() {
        return ofOrigin(configured().or(this::beside));
    }

    /**
     * The same, but none is made.
     * @throws StartRefusedException if it is malformed, or of another origin
     */
    Optional<NoteSigner> known() {
        return ofOrigin(
                configured().or(() -> Beside.store(properties.store(), ENDING).filter(Files::exists).map(this::read)));
    }

    private Optional<NoteSigner> ofOrigin(Optional<NoteSigner> key) {
        key.map(signer -> signer.verifier().name()).ifPresent(this::isOfOrigin);
        return key;
    }

    private Optional<NoteSigner> configured() {
        if (properties.checkpointKey() != null && properties.checkpointKeyFile() != null) {
            throw new StartRefusedException(
                    "parley.checkpoint-key and parley.checkpoint-key-file are both set; one is enough");
        }
        if (properties.checkpointKey() != null) {
            return Optional.of(parse(properties.checkpointKey(), "parley.checkpoint-key"));
        }
        return Optional.ofNullable(properties.checkpointKeyFile()).map(file -> read(Path.of(file)));
    }

    private Optional<NoteSigner> beside() {
        return Beside.store(properties.store(), ENDING).map(file -> {
            if (!Files.exists(file)) {
                make(file);
            }
            return read(file);
        });
    }

    private void make(Path file) {
        Optional<Path> kept = KeptCheckpoint.place(properties).filter(Files::exists);
        if (kept.isPresent()) {
            throw new StartRefusedException("the key that signed the checkpoint in " + kept.get()
                    + " is missing: there is no file " + file + "; put it back, or set parley.checkpoint-key");
        }
        KeyFile.make(file, NoteSigner.generate(origin()).encoded(), "the checkpoint key");
    }

    private String origin() {
        String origin = properties.origin();
        if (origin == null) {
            return "parley.local/" + HexFormat.of().toHexDigits(random.nextInt());
        }
        if (origin.isBlank() || !origin.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '+')) {
            throw new StartRefusedException("parley.origin has neither spaces nor plus signs, such as log.example.org");
        }
        return origin;
    }

    private void isOfOrigin(String name) {
        @Nullable String origin = properties.origin();
        if (origin != null && !origin.equals(name)) {
            throw new StartRefusedException("parley.origin is " + origin + ", but the checkpoint key is named " + name);
        }
    }

    private NoteSigner read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), "the file " + file);
        }
        catch (IOException ex) {
            throw new StartRefusedException("the checkpoint key cannot be read from " + file + ": " + ex);
        }
    }

    /** Says nothing of what stands there: it could be most of a key. */
    private NoteSigner parse(String text, String where) {
        try {
            byte[] seed = seed(text.strip());
            return seed.length == SEED && properties.origin() != null ? NoteSigner.of(origin(), seed)
                    : NoteSigner.parse(text);
        }
        catch (IllegalArgumentException ex) {
            throw new StartRefusedException(where + " holds no checkpoint key: PRIVATE+KEY+name+hash+base64,"
                    + " or with parley.origin 32 random bytes in base64");
        }
    }

    /** Nothing if it is of the other form, which is no base64. */
    private static byte[] seed(String text) {
        return text.length() == Base64.getEncoder().encode(new byte[SEED]).length ? Base64.getDecoder().decode(text)
                : new byte[0];
    }

}
