package dev.parley.servicestart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.ParleyProperties.SignIn;
import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterKeysTests {

    @TempDir
    Path folder;

    private Path beside;

    private LogStore store;

    @BeforeEach
    void open() {
        beside = folder.resolve("parley.db.key");
        store = LogStores.open(name());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isMadeAtTheFirstStartForItsOwnerAlone() throws IOException {
        MasterKey key = key(null, null);
        assertThat(Files.readString(beside).strip()).isEqualTo(key.encoded());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(beside))).isEqualTo("rw-------");
        assertThat(folder.toFile().list()).allMatch(name -> name.startsWith("parley.db"));
    }

    @Test
    void isTheSameAtTheNextStart() {
        assertThat(key(null, null).encoded()).isEqualTo(key(null, null).encoded());
    }

    @Test
    void isTheOneThatIsConfigured() throws IOException {
        MasterKey key = MasterKey.generate();
        assertThat(key(key.encoded(), null).encoded()).isEqualTo(key.encoded());
        Path file = Files.writeString(folder.resolve("secret"), key.encoded() + "\n");
        assertThat(key(null, file.toString()).encoded()).isEqualTo(key.encoded());
        assertThat(beside).doesNotExist();
    }

    @Test
    void anotherIsRefused() {
        key(null, null);
        refused(MasterKey.generate().encoded(), null, "not the one");
    }

    @Test
    void aLostOneIsNotMadeAnew() throws IOException {
        key(null, null);
        Files.delete(beside);
        refused(null, null, "is missing");
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutSayingIt() throws IOException {
        refused("secret", null, "parley.master-key holds no master key");
        Path file = Files.writeString(folder.resolve("file"), "secret");
        refused(null, file.toString(), "holds no master key");
        refused(null, folder.resolve("none").toString(), "cannot be read");
        refused(MasterKey.generate().encoded(), file.toString(), "one is enough");
    }

    @Test
    void isWhatACommandPrints() {
        MasterKey key = MasterKey.generate();
        assertThat(printed("echo " + key.encoded()).encoded()).isEqualTo(key.encoded());
        assertThat(beside).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({ "exit 3, ended with exit code 3", "echo no access >&2; exit 1, exit code 1: no access",
            "echo nonsense, holds no master key", "true, holds no master key", "sleep 60 &, holds no master key",
            "no-such-command-anywhere, ended with", "head -c 999999 /dev/zero, holds no master key" })
    void aCommandThatDoesNotPrintItIsRefusedInOneLine(String command, String why) {
        assertThatThrownBy(() -> printed(command)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("parley.master-key-command")
            .hasMessageContaining(why)
            .hasMessageNotContainingAny("\n", "nonsense");
    }

    @Test
    void aCommandThatHangsIsGivenUp() {
        assertThatThrownBy(() -> KeyCommand.run("sleep 60", Duration.ofSeconds(1)))
            .isInstanceOf(StartRefusedException.class)
            .hasMessage("parley.master-key-command has not ended within 1 s");
    }

    /** Such as an agent, which holds open what the command printed to. */
    @Test
    void whatACommandLeavesRunningIsNotWaitedFor() {
        MasterKey key = MasterKey.generate();
        assertThat(printed("echo " + key.encoded() + "; sleep 60 &").encoded()).isEqualTo(key.encoded());
    }

    @Test
    void aKeyThatWasSetAsTheCommandIsNeitherRunNorRepeated() {
        String assigned = "A".repeat(43) + "=";
        for (String key : List.of(MasterKey.generate().encoded(), assigned)) {
            assertThatThrownBy(() -> printed(key)).isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("parley.master-key-command is a key and no command")
                .hasMessageNotContaining(key.substring(0, 40));
        }
    }

    private MasterKey printed(String command) {
        return MasterKeys.of(properties(name(), null, null, command), store);
    }

    @Test
    void isNeverMadeForAStoreOfSeveralHosts() {
        ParleyProperties mongo = properties("mongodb://elsewhere/parley", null, null, null);
        assertThatThrownBy(() -> MasterKeys.of(mongo, store)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("parley.master-key");
    }

    private void refused(@Nullable String key, @Nullable String file, String why) {
        assertThatThrownBy(() -> key(key, file)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining(why)
            .hasMessageNotContainingAny("\n", "secret\"");
    }

    private MasterKey key(@Nullable String key, @Nullable String file) {
        return MasterKeys.of(properties(name(), key, file, null), store);
    }

    private static ParleyProperties properties(String store, @Nullable String key, @Nullable String file,
            @Nullable String command) {
        return new ParleyProperties(store, true, true, key, file, command, null, null, null, null,
                Duration.ofMinutes(1), null, Duration.ofMinutes(1), null, Duration.ofSeconds(30), null, SignIn.LOCAL,
                null, null, null);
    }

    private String name() {
        return "sqlite:" + folder.resolve("parley.db");
    }

}
