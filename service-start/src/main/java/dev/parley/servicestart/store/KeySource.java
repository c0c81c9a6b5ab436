package dev.parley.servicestart.store;

import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the master key comes from. While it is being changed, all of these give the new
 * key first and the one before it after a space or on a line of its own.
 */
sealed interface KeySource {

    /** What it is called in messages. */
    String name();

    /**
     * What stands there now.
     * @throws StartRefusedException if it cannot be found out
     */
    String read();

    /**
     * The keys that stand there now.
     * @throws StartRefusedException if they cannot be found out, or are none
     */
    default MasterKey key() {
        try {
            return MasterKey.decode(read());
        }
        catch (IllegalArgumentException ex) {
            throw new StartRefusedException(name() + " holds no master key: 32 bytes in base64");
        }
    }

    /** The value of a property or of an environment variable: it never changes. */
    record Value(String read) implements KeySource {

        @Override
        public String name() {
            return "parley.master-key";
        }

        /** Says nothing of what stands there: it could be most of a key. */
        @Override
        public String toString() {
            return name();
        }

    }

    /** A file. */
    record Kept(Path file) implements KeySource {

        @Override
        public String name() {
            return "the file " + file;
        }

        @Override
        public String read() {
            try {
                return Files.readString(file, StandardCharsets.US_ASCII);
            }
            catch (IOException ex) {
                throw new StartRefusedException("the master key cannot be read from " + file + ": " + ex);
            }
        }

    }

    /** A command that prints it, such as the client of a key management service. */
    record Printed(String command) implements KeySource {

        @Override
        public String name() {
            return "what parley.master-key-command prints";
        }

        @Override
        public String read() {
            return KeyCommand.run(command);
        }

    }

    /**
     * The one that is configured, if any is.
     * @throws StartRefusedException if several are
     */
    static Optional<KeySource> configured(ParleyProperties properties) {
        List<String> set = Stream
            .of(properties.masterKey() == null ? null : "parley.master-key",
                    properties.masterKeyFile() == null ? null : "parley.master-key-file",
                    properties.masterKeyCommand() == null ? null : "parley.master-key-command")
            .filter(Objects::nonNull)
            .toList();
        if (set.size() > 1) {
            throw new StartRefusedException(String.join(" and ", set) + " are set; one is enough");
        }
        return Optional.<KeySource>ofNullable(properties.masterKey() == null ? null : new Value(properties.masterKey()))
            .or(() -> Optional.ofNullable(properties.masterKeyFile()).map(KeySource::path).map(Kept::new))
            .or(() -> Optional.ofNullable(properties.masterKeyCommand()).map(Printed::new));
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        }
        catch (InvalidPathException ex) {
            throw new StartRefusedException("parley.master-key-file=" + file + " is not a path");
        }
    }

}
