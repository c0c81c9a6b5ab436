package dev.parley.servicestart.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.DirectoryStore;
import dev.parley.personaldata.KeyOutdatedException;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.ParleyProperties.SignIn;
import dev.parley.servicestart.StartRefusedException;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.SealedTexts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the master key is changed while the store is used, and what if that is stopped. */
class RotateKeyTests {

    private static final int MANY = 1200;

    /** A slip would change the key of another store, or by another key. */
    @Test
    void takesNothingThatIsNoProperty() {
        assertThatThrownBy(() -> RotateKey.properties(List.of("--parley.stoer=sqlite:a.db")))
            .isInstanceOf(StartRefusedException.class)
            .hasMessage("there is no property parley.stoer");
        assertThatThrownBy(() -> RotateKey.properties(List.of("sqlite:a.db"))).isInstanceOf(StartRefusedException.class)
            .hasMessageStartingWith("it takes properties alone");
        assertThatThrownBy(() -> RotateKey.properties(List.of("--parley.stalled-after=-1s")))
            .isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("parley.stalled-after cannot be PT-1S: it is from 1s to 1d");
        assertThat(RotateKey.properties(List.of("--parley.store=sqlite:a.db", "--parley.limits.enabled=false")).store())
            .isEqualTo("sqlite:a.db");
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private LogStore store;

    @SuppressWarnings("NullAway.Init")
    private MasterKey running;

    @SuppressWarnings("NullAway.Init")
    private PersonId ann;

    private final List<Narrative> said = new ArrayList<>();

    @BeforeEach
    void open() {
        store = LogStores.open(name());
        running = MasterKeys.of(properties(null), store);
        ann = new Directory(running, store).person("Ann");
        try (Appender appender = Appender.open(store, InstantSource.system())) {
            Vault vault = new Vault(running, store);
            appender.append(new NewCommit("c", IntStream.range(0, MANY).mapToObj(n -> entry(vault, n)).toList()));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private NewEntry entry(Vault vault, int n) {
        Narrative text = Narrative.of("text " + n);
        Vault.Written<byte[]> data = vault.sealing("e" + n,
                () -> EventJson.mapper().writeValueAsBytes(Map.of("text", text)));
        said.add(Objects.requireNonNull(SealedTexts.in(EventJson.mapper().readTree(data.content())).get("/text")));
        return new NewEntry("s", n, "e" + n, "Said", 1, Instant.EPOCH, new Entry.Actor("u_x", "SALES"), data.content(),
                Map.of(), data.key());
    }

    @Test
    void sealsAllAnewAndTouchesNoEntry() throws Exception {
        List<String> lines = lines();
        String before = Files.readString(file());
        rotate(store);
        assertThat(Files.readString(file()).strip().lines()).hasSize(1).doesNotContain(before.strip());
        assertThat(lines()).isEqualTo(lines);
        assertThat(RootCheck.whole(store).position()).isEqualTo(MANY);
        allIsReadBy(MasterKeys.of(properties(null), store));
        assertThatThrownBy(() -> MasterKeys.of(properties(before), store)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("not the one");
    }

    @Test
    void whoIsRunningGoesOnReadingAndSealsWithTheNewKey() throws Exception {
        try (KeyWatch watch = new KeyWatch(running, store)) {
            rotate(store);
            watch.look();
        }
        allIsReadBy(running);
        MasterKey after = MasterKeys.of(properties(null), store);
        PersonId ben = new Directory(running, store).person("Ben");
        assertThat(new Directory(after, store).loginOf(ben)).isEqualTo("Ben");
        assertThat(new Directory(after, store).person("ANN")).isEqualTo(ann);
    }

    @Test
    void whatWasErasedMeanwhileStaysErased() throws Exception {
        rotate(new Interrupted(store, () -> store.destroyKeys(List.of("e0", "e700"))).proxy());
        Vault vault = new Vault(MasterKeys.of(properties(null), store), store);
        assertThat(vault.openAll(said)).hasSize(MANY - 2).doesNotContainKey(said.getFirst());
    }

    @Test
    void goesOnWhereItWasStopped() throws Exception {
        String before = Files.readString(file());
        LogStore dying = new Interrupted(store, () -> {
            throw new Killed();
        }).proxy();
        assertThatThrownBy(() -> rotate(dying)).isInstanceOf(Killed.class);
        List<String> both = Files.readString(file()).strip().lines().toList();
        assertThat(both).hasSize(2).endsWith(before.strip());
        allIsReadBy(MasterKeys.of(properties(null), store));
        allIsReadBy(running);
        rotate(store);
        assertThat(Files.readString(file()).strip().lines()).containsExactly(both.getFirst());
        allIsReadBy(MasterKeys.of(properties(null), store));
    }

    @Test
    void isRefusedWhileAnotherProcessDoesIt() throws Exception {
        String before = Files.readString(file());
        try (KeyFileLock _ = KeyFileLock.of(file())) {
            assertThatThrownBy(() -> rotate(store)).isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("being changed by another process");
        }
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void leavesTheFileAsItIsWhereItsKeyIsAnotherStores() throws Exception {
        String foreign = MasterKey.generate().encoded();
        Files.writeString(file(), foreign);
        assertThatThrownBy(() -> rotate(store)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("not the one");
        assertThat(Files.readString(file())).isEqualTo(foreign);
    }

    @Test
    void whoeverCouldReadTheFileStillCan() throws Exception {
        Path kept = folder.resolve("kept");
        Files.move(file(), kept);
        Files.createSymbolicLink(file(), kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-r-----"));
        rotate(store);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept))).isEqualTo("rw-r-----");
        assertThat(file()).isSymbolicLink();
        allIsReadBy(MasterKeys.of(properties(null), store));
    }

    @Test
    void aProcessThatIsNotGivenTheNewKeySealsNothingMore() throws Exception {
        MasterKey alone = MasterKeys.of(properties(Files.readString(file())), store);
        try (KeyWatch watch = new KeyWatch(alone, store)) {
            watch.look();
            new Directory(alone, store).person("Ben");
            rotate(store);
            watch.look();
            assertThatThrownBy(() -> new Directory(alone, store).person("Cleo"))
                .isInstanceOf(KeyOutdatedException.class);
        }
    }

    /** A task that throws is not called any more by its clock. */
    @Test
    void isWatchedForWhateverGoesWrongInBetween() {
        DirectoryStore troubled = (DirectoryStore) Proxy.newProxyInstance(DirectoryStore.class.getClassLoader(),
                new Class<?>[] { DirectoryStore.class }, (_, _, _) -> {
                    throw new IllegalStateException("not now");
                });
        try (KeyWatch watch = new KeyWatch(running, troubled)) {
            assertThatNoException().isThrownBy(watch::look);
        }
    }

    @Test
    void whereOneKeyIsGivenANewOneIsAskedFor() throws Exception {
        String key = Files.readString(file()).strip();
        assertThatThrownBy(() -> rotate(store, key)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("the new one first");
        MasterKey changed = MasterKey.decode(key).changed();
        rotate(store, changed.encoded().replace('\n', ' '));
        allIsReadBy(MasterKeys.of(properties(changed.encodedFirst()), store));
    }

    private void allIsReadBy(MasterKey key) {
        Map<Narrative, String> texts = new Vault(key, store).openAll(said);
        assertThat(IntStream.range(0, MANY)).allSatisfy(n -> assertThat(texts).containsEntry(said.get(n), "text " + n));
        assertThat(new Directory(key, store).loginOf(ann)).isEqualTo("Ann");
    }

    private List<String> lines() {
        return store.lines(0, MANY).map(line -> new String(line, UTF_8)).toList();
    }

    private void rotate(LogStore used) throws InterruptedException {
        rotate(used, null);
    }

    private void rotate(LogStore used, @Nullable String key) throws InterruptedException {
        new RotateKey(properties(key), used, new PrintStream(OutputStream.nullOutputStream()), Duration.ofMillis(1))
            .run();
    }

    private ParleyProperties properties(@Nullable String key) {
        return new ParleyProperties(name(), true, true, key, null, null, null, null, null, null, Duration.ofMinutes(1),
                null, Duration.ofMinutes(1), null, Duration.ofSeconds(30), null, SignIn.LOCAL, null, null, null);
    }

    private String name() {
        return "sqlite:" + folder.resolve("parley.db");
    }

    private Path file() {
        return folder.resolve("parley.db.key");
    }

    /** As if the process had been killed. */
    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1L;

    }

}
