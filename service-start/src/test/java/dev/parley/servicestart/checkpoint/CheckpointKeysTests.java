package dev.parley.servicestart.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.ParleyProperties.SignIn;
import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeysTests {

    private final NoteSigner given = NoteSigner.generate("log.example.org");

    @TempDir
    Path folder;

    @Test
    void isMadeBesideTheEmbeddedStoreForItsOwnerAlone() throws IOException {
        NoteSigner key = find(embedded(), null, null, null).orElseThrow();
        Path file = folder.resolve("parley.db.checkpoint-key");
        assertThat(Files.readString(file).strip()).isEqualTo(key.encoded());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(key.verifier().name()).matches("parley\\.local/[0-9a-f]{8}");
        assertThat(find(embedded(), null, null, null).orElseThrow().encoded()).isEqualTo(key.encoded());
    }

    @Test
    void isNamedAsTheOriginThatIsConfigured() {
        assertThat(find(embedded(), "log.example.org", null, null).orElseThrow().verifier().name())
            .isEqualTo("log.example.org");
        refused("parley.origin is other.example.org", embedded(), "other.example.org", null, null);
    }

    @Test
    void isTheOneThatIsConfigured() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), given.encoded() + "\n");
        String mongo = "mongodb://elsewhere/parley";
        assertThat(find(mongo, null, given.encoded(), null).orElseThrow().encoded()).isEqualTo(given.encoded());
        assertThat(find(mongo, null, null, file.toString()).orElseThrow().encoded()).isEqualTo(given.encoded());
        refused("one is enough", mongo, null, given.encoded(), file.toString());
    }

    @Test
    void isWhatRandomBytesStandForUnderTheConfiguredOrigin() throws IOException {
        String bytes = Base64.getEncoder().encodeToString(new byte[32]);
        Path file = Files.writeString(folder.resolve("random"), bytes + "\n");
        String mongo = "mongodb://elsewhere/parley";
        NoteSigner key = find(mongo, "log.example.org", null, file.toString()).orElseThrow();
        assertThat(key.encoded()).isEqualTo(NoteSigner.of("log.example.org", new byte[32]).encoded());
        assertThat(find(mongo, "log.example.org", bytes, null).orElseThrow().encoded()).isEqualTo(key.encoded());
        refused("with parley.origin 32 random bytes", mongo, null, null, file.toString());
    }

    @Test
    void isNeverMadeForAStoreOfSeveralHosts() {
        assertThat(find("mongodb://elsewhere/parley", null, null, null)).isEmpty();
    }

    @Test
    void isNotMadeAnewWhereOneSignedBefore() throws IOException {
        Files.writeString(folder.resolve("parley.db.checkpoint"), "signed by a key that is gone");
        refused("is missing: there is no file", embedded(), null, null, null);
    }

    @Test
    void whatIsNoKeyOrNoOriginIsRefusedWithoutSayingTheKey() throws IOException {
        refused("parley.checkpoint-key holds no checkpoint key", embedded(), null, "secret", null);
        Path file = Files.writeString(folder.resolve("file"), "secret");
        refused("holds no checkpoint key", embedded(), null, null, file.toString());
        refused("cannot be read", embedded(), null, null, folder.resolve("none").toString());
        refused("neither spaces nor plus signs", embedded(), "a b", null, null);
        refused("neither spaces nor plus signs", embedded(), "a+b", null, null);
    }

    private void refused(String why, String store, @Nullable String origin, @Nullable String key,
            @Nullable String file) {
        assertThatThrownBy(() -> find(store, origin, key, file)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining(why)
            .hasMessageNotContainingAny("\n", "PRIVATE+KEY+log", "secret\"");
    }

    private Optional<NoteSigner> find(String store, @Nullable String origin, @Nullable String key,
            @Nullable String file) {
        return new CheckpointKeys(new ParleyProperties(store, true, true, null, null, null, origin, key, file, null,
                Duration.ofMinutes(1), null, Duration.ofMinutes(1), null, Duration.ofSeconds(30), null, SignIn.LOCAL,
                null, null, null), new Random(1))
            .find();
    }

    private String embedded() {
        return "sqlite:" + folder.resolve("parley.db");
    }

}
