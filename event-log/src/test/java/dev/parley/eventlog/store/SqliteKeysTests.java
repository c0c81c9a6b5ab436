package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewEntry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of entries, which are asked for by their ids again and again. */
class SqliteKeysTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void areFoundAgainUntilTheyAreDestroyed() throws Exception {
        Path file = directory.resolve("parley.db");
        NewEntry one = withKey(entry("stream", 0), "one");
        NewEntry two = withKey(entry("stream", 1), "two");
        List<String> both = List.of(one.id(), two.id());
        try (LogStore store = LogStores.open("sqlite:" + file)) {
            store.append(stamped(store.end(), commit("command", one, two)));
            assertThat(store.keysOf(both)).containsOnlyKeys(both);
            assertThat(store.keysOf(both)).containsOnlyKeys(both);

            destroyFirst(file);

            assertThat(store.keysOf(both)).containsOnlyKeys(two.id());
        }
    }

    private static void destroyFirst(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE entry SET wrapped = NULL WHERE position = 1");
        }
    }

}
