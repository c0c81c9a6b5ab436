package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the key of an entry is erased that is in a SQLite file. */
class SqliteErasureTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void leavesNothingOfTheKeyAndTheLogWhole() throws SQLException, IOException {
        Path file = directory.resolve("parley.db");
        try (LogStore store = TestStores.sqlite(file)) {
            store.append(stamped(store.end(), commit("c0", withKey(entry("a", 0), "a key that nobody is to find"))));
            erase(file);
            assertThat(store.keysOf(List.of("a#0"))).isEmpty();
            assertThat(RootCheck.whole(store).position()).isEqualTo(1);
            assertThat(Files.readString(file, ISO_8859_1)).contains("SomethingSaid")
                .doesNotContain("nobody is to find");
        }
    }

    private static void erase(Path file) throws SQLException {
        try (SqliteConnection writing = new Sqlite(file, 5_000, Sqlite.ANY_SIZE).connectForWriting()) {
            writing.prepared("UPDATE entry SET wrapped = NULL WHERE position = 1").execute();
            writing.prepared("PRAGMA wal_checkpoint(TRUNCATE)").execute();
        }
    }

}
