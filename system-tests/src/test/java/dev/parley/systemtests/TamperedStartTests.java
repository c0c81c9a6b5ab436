package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that was tampered with while nobody ran it, under the real jars. */
class TamperedStartTests {

    private static PreparedStore prepared;

    @TempDir
    Path folder;

    private Path store;

    @BeforeAll
    static void recordTheSamples(@TempDir Path once) throws Exception {
        prepared = PreparedStore.in(once);
    }

    @BeforeEach
    void takeThemAsTheyWereRecorded() throws Exception {
        store = prepared.copyTo(folder);
    }

    @Test
    void isVerifiedAsItIs() throws Exception {
        Ran verified = verify("sqlite:" + store);
        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(verified.said()).contains("HOLDS", "1 signed checkpoint");
    }

    @Test
    void anAlteredEntryIsFound() throws Exception {
        change("UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '\"schema\":1', '\"schema\": 1') AS BLOB)"
                + " WHERE position = (SELECT first FROM entry WHERE root IS NOT NULL ORDER BY position LIMIT 1 OFFSET 3)");
        assertRefused(ParleyProcess.STANDALONE, "does not hold from position");
        assertRefused(ParleyProcess.COMMANDS, "does not hold from position");
        assertRefused(ParleyProcess.QUERIES, "does not hold from position");
        Ran verified = verify("sqlite:" + store);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.said()).contains("DOES NOT HOLD: the log does not hold from position");
    }

    @Test
    void aCutOffTailIsFoundByTheCheckpointKeptOutsideTheStore() throws Exception {
        change("DELETE FROM entry WHERE position >= (SELECT max(first) FROM entry)");
        assertRefused(ParleyProcess.STANDALONE, "the checkpoint kept in");
        Ran verified = verify("sqlite:" + store);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.said()).contains("is not there, but the checkpoint beside the log");
    }

    private void assertRefused(List<String> service, String why) throws Exception {
        try (ParleyProcess parley = ParleyProcess.start(service, "sqlite:" + store, Map.of())) {
            assertThat(parley.awaitExit()).isEqualTo(1);
            assertThat(parley.said().strip().lines().filter(line -> line.startsWith("Parley does not start:")))
                .singleElement()
                .asString()
                .contains(why);
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private record Ran(int code, String said) {
    }

    private Ran verify(String stored) throws Exception {
        List<String> command = ParleyProcess.command("verify", stored);
        Path output = folder.resolve("verified");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), Files.readString(output));
    }

}
