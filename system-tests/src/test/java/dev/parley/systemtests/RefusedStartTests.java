package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.personaldata.MasterKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedStartTests {

    private static PreparedStore prepared;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeAStore(@TempDir Path once) throws Exception {
        prepared = PreparedStore.in(once, "--parley.samples=false");
    }

    @Test
    void aFileThatIsNoStoreIsRefusedInOneLine() throws Exception {
        Path noStore = Files.writeString(folder.resolve("notes.txt"), "These are notes.\n".repeat(500));

        assertRefused("sqlite:" + noStore, "notes.txt");
        assertThat(Files.readString(noStore)).startsWith("These are notes.").hasSize(17 * 500);
    }

    @Test
    void aFolderIsRefusedInOneLine() throws Exception {
        assertRefused("sqlite:" + folder, folder.getFileName().toString());
    }

    @Test
    void anUnknownKindOfStoreIsRefusedInOneLine() throws Exception {
        assertRefused("postgres://somewhere", "postgres");
    }

    @Test
    void aStoreThatSomethingElseLocksIsRefusedInOneLine() throws Exception {
        Path store = prepared.copyTo(folder);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");

            assertRefused("sqlite:" + store, "locked");
        }
    }

    @Test
    void aStoreOfANewerFormatIsRefusedInOneLine() throws Exception {
        Path store = prepared.copyTo(folder);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 1000");
        }

        assertRefused("sqlite:" + store, "has format 1000");
    }

    @Test
    void aStoreWithoutItsKeyIsRefusedInOneLine() throws Exception {
        Path store = prepared.copyTo(folder);
        Files.move(folder.resolve("parley.db.key"), folder.resolve("elsewhere.key"));

        assertRefused("sqlite:" + store, "key");
    }

    /** The first is nobody's port; the second holds what should have been encoded. */
    @ParameterizedTest
    @ValueSource(strings = { "mongodb://harriet:hush@127.0.0.1:9/parley", "mongodb://harriet:12/hush@127.0.0.1/parley",
            "mongodb://harriet:h@sh/hush@127.0.0.1/parley", "harriet:hush@127.0.0.1" })
    void theCredentialsInAnAddressAreNeverRepeated(String store) throws Exception {
        try (ParleyProcess refused = ParleyProcess.start(ParleyProcess.COMMANDS, store,
                Map.of("PARLEY_MASTERKEY", MasterKey.generate().encoded()))) {
            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.said()).contains("Parley does not start: ").doesNotContain("hush", "harriet");
        }
    }

    @Test
    void anUnknownPropertyIsRefusedInOneLine() throws Exception {
        assertRefused("sqlite:" + folder.resolve("parley.db"), "parley.stoer", "--parley.stoer=x");
    }

    @Test
    void aLimitThatLetsNothingThroughIsRefusedInOneLine() throws Exception {
        assertRefused("sqlite:" + folder.resolve("parley.db"), "parley.limits.points cannot be 0",
                "--parley.limits.points=0");
    }

    /** A slip would start what was not meant. */
    @Test
    void anUnknownFirstArgumentIsRefusedInOneLine() throws Exception {
        assertRefused(List.of("query-servise"), "sqlite:" + folder.resolve("parley.db"),
                "query-servise is none of command-service, query-service, verify");
    }

    private static void assertRefused(String store, String named, String... more) throws Exception {
        assertRefused(ParleyProcess.STANDALONE, store, named, more);
    }

    private static void assertRefused(List<String> service, String store, String named, String... more)
            throws Exception {
        try (ParleyProcess parley = ParleyProcess.start(service, store, Map.of(), more)) {
            assertThat(parley.awaitExit()).isEqualTo(1);
            assertThat(parley.said().strip().lines()).singleElement().asString().contains(named);
        }
    }

}
