package dev.parley.standalone.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.store.UnfinishedCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTests {

    private static final String PASSPHRASE = "five green lanterns drift";

    private static final String NOTE = "parley.local/1\n1\nroot\n\n\u2014 parley.local/1 signature\n";

    @TempDir
    Path folder;

    private MongoServer server;

    private String sqlite = "";

    private String mongo = "";

    private String whole = "";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void fill() throws IOException {
        server = new MongoServer(new MemoryBackend());
        InetSocketAddress bound = server.bind();
        mongo = "mongodb://" + bound.getHostString() + ":" + bound.getPort() + "/parley";
        sqlite = "sqlite:" + folder.resolve("a.db");
        try (LogStore store = LogStores.open(sqlite)) {
            FilledStore.fill(store);
            whole = FilledStore.contents(store);
        }
        Files.writeString(folder.resolve("a.db.key"), FilledStore.KEY.encoded() + "\n");
        Files.writeString(folder.resolve("a.db.checkpoint-key"), "PRIVATE+KEY+x\n");
        Files.writeString(folder.resolve("a.db.checkpoint"), NOTE);
    }

    @AfterEach
    void stop() {
        assertThat(said()).doesNotContain(FilledStore.KEY.encoded())
            .doesNotContain(PASSPHRASE)
            .doesNotContain("PRIVATE");
        server.shutdownNow();
    }

    private int copy(String... arguments) {
        PrintStream out = new PrintStream(said, true, UTF_8);
        return Copy.run(List.of(arguments), Map.of("PARLEY_PASSPHRASE", PASSPHRASE), out, out);
    }

    private String said() {
        return said.toString(UTF_8);
    }

    private static String contents(String address) {
        try (LogStore store = LogStores.openReadOnly(address)) {
            return FilledStore.contents(store);
        }
    }

    @Test
    void goesToMongoAndBackByteForByte() throws Exception {
        String back = "sqlite:" + folder.resolve("b.db");
        assertThat(copy(sqlite, mongo)).as(said()).isZero();
        assertThat(contents(mongo)).isEqualTo(whole);
        assertThat(copy(mongo, back)).as(said()).isZero();
        assertThat(contents(back)).isEqualTo(whole);
        try (LogStore store = LogStores.open(back)) {
            assertThat(RootCheck.whole(store).position()).isEqualTo(640);
            assertThat(UnfinishedCopy.in(store)).isEmpty();
        }
        assertThat(said()).contains("COPIED: 640 entries, root ", "parley.master-key-file");
    }

    @Test
    void anExportIsMadeAStoreAgainWithItsKeys() throws Exception {
        Path export = folder.resolve("parley.export");
        assertThat(copy(sqlite, "export:" + export)).as(said()).isZero();
        assertThat(Files.readAllBytes(export)).asString(ISO_8859_1)
            .doesNotContain("statement", FilledStore.KEY.encoded());
        assertThat(copy("export:" + export, "sqlite:" + folder.resolve("c.db"))).as(said()).isZero();
        assertThat(contents("sqlite:" + folder.resolve("c.db"))).isEqualTo(whole);
        assertThat(Files.readString(folder.resolve("c.db.key")).strip()).isEqualTo(FilledStore.KEY.encoded());
        assertThat(Files.readString(folder.resolve("c.db.checkpoint-key"))).isEqualTo("PRIVATE+KEY+x\n");
        assertThat(Files.readString(folder.resolve("c.db.checkpoint"))).isEqualTo(NOTE);
        assertThat(copy("export:" + export, mongo, "--keys", folder.resolve("team").toString())).as(said()).isZero();
        assertThat(contents(mongo)).isEqualTo(whole);
        assertThat(Files.readString(folder.resolve("team.key")).strip()).isEqualTo(FilledStore.KEY.encoded());
    }

    @Test
    void anExportThatIsNotWholeOrNotOursIsRefused() throws Exception {
        Path export = folder.resolve("parley.export");
        copy(sqlite, "export:" + export);
        byte[] bytes = Files.readAllBytes(export);
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("changed"), bytes);
        Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 3));
        Files.writeString(folder.resolve("nothing"), "hello");
        for (String file : List.of("changed", "cut", "nothing", "absent")) {
            String target = "sqlite:" + folder.resolve("from-" + file + ".db");
            assertThat(copy("export:" + folder.resolve(file), target)).as(file).isEqualTo(1);
        }
        assertThat(said()).contains("cut off or was changed", "cannot be opened", "is no export of a store");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        assertThat(Copy.run(List.of("export:" + export, "sqlite:" + folder.resolve("d.db")),
                Map.of("PARLEY_PASSPHRASE", "another one altogether"), silent, silent))
            .isEqualTo(1);
        assertThat(Copy.run(List.of("export:" + export, "sqlite:" + folder.resolve("e.db")), Map.of(), silent,
                new PrintStream(said, true, UTF_8)))
            .isEqualTo(1);
        assertThat(said()).contains("--passphrase-file");
        assertThat(copy(sqlite, "export:" + export)).isEqualTo(1);
        assertThat(said()).contains("already");
    }

    @Test
    void aStoreThatIsInUseIsNoTarget() {
        String other = "sqlite:" + folder.resolve("b.db");
        copy(sqlite, other);
        assertThat(copy(sqlite, other)).isEqualTo(1);
        assertThat(said()).contains("is not empty");
        assertThat(contents(other)).isEqualTo(whole);
    }

    @Test
    void aCopyThatWasBrokenOffIsSaidToBeOneAndGoesOnWhenTold() {
        String other = "sqlite:" + folder.resolve("b.db");
        breakOff(other, 300);
        assertThat(copy(sqlite, other)).isEqualTo(1);
        assertThat(said()).contains("of 640 entries from a copy that was broken off", "--again");
        assertThat(copy(other, mongo)).isEqualTo(1);
        assertThat(said()).contains("is itself a copy that was broken off");
        assertThat(copy(sqlite, other, "--again")).as(said()).isZero();
        assertThat(contents(other)).isEqualTo(whole);
    }

    @Test
    void aCopyOfSomethingElseDoesNotGoOn() {
        String other = "sqlite:" + folder.resolve("b.db");
        breakOff(other, 300);
        try (LogStore store = LogStores.open(sqlite)) {
            store
                .replace(new Row(MasterKey.ROOT_ROW, MasterKey.ROOT_ROW.getBytes(UTF_8), FilledStore.KEY.sealedRoot()));
        }
        assertThat(copy(sqlite, other, "--again")).isEqualTo(1);
        assertThat(said()).contains("delete it, and copy anew");
    }

    /** As if the process had been killed: nothing is said to have ended. */
    private void breakOff(String target, int commits) {
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
        try (Source source = new StoredSource(LogStores.openReadOnly(sqlite), Keys.NONE);
                StoredTarget begun = new StoredTarget(LogStores.open(target), null, silent)) {
            begun.begin(source.manifest(), false);
            source.tell(new Broken(begun, commits), 0);
        }
        catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }
    }

    @Test
    void whatIsAskedForWronglyIsSaid() {
        assertThat(copy(sqlite)).isEqualTo(1);
        assertThat(copy(sqlite, sqlite)).isEqualTo(1);
        assertThat(copy("sqlite:" + folder.resolve("none.db"), mongo)).isEqualTo(1);
        assertThat(copy("file:x", mongo)).isEqualTo(1);
        assertThat(said()).contains("copy needs to know what", "both are the same", "there is no file",
                "parley.jar copy");
    }

    @Test
    void aKeyOfAnotherStoreIsNotCopiedAlong() throws Exception {
        Files.writeString(folder.resolve("a.db.key"), MasterKey.generate().encoded());
        assertThat(copy(sqlite, "export:" + folder.resolve("x"))).isEqualTo(1);
        assertThat(said()).contains("is not the one that");
    }

}
