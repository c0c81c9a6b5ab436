package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.NOON;
import static dev.parley.eventlog.TestCommits.all;
import static dev.parley.eventlog.TestCommits.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.TestCommits;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a log in SQLite when its file cannot be written for a while. */
class SqliteTroubleTests {

    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("parley.db");
    }

    @Test
    void goesOnAppendingOnceNothingElseHasItLocked() throws SQLException {
        try (LogStore store = SqliteFile.open(file, 100); Appender appender = Appender.open(store, CLOCK)) {
            appender.append(commit("c1", "a", 0));
            try (SqliteConnection other = new Sqlite(file, 100, Sqlite.ANY_SIZE).connectForReading()) {
                other.prepared("BEGIN IMMEDIATE").execute();
                assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> appender.append(commit("c2", "b", 0)))
                    .withMessage("the store " + file + " is locked by something else");
                assertThat(all(store)).extracting(Entry::command).containsExactly("c1");
                other.prepared("ROLLBACK").execute();
            }
            appender.append(commit("c2", "b", 0));
            assertThat(all(store)).extracting(Entry::command).containsExactly("c1", "c2");
        }
    }

    @Test
    void losesNothingWhenTheDiskIsFull() {
        int acknowledged = 0;
        try (LogStore store = SqliteFile.open(new Sqlite(file, 100, 40));
                Appender appender = Appender.open(store, CLOCK)) {
            while (fits(appender, "c" + acknowledged)) {
                acknowledged++;
            }
            assertThat(acknowledged).isPositive();
            assertThat(store.head()).isEqualTo(2L * acknowledged);
            RootCheck.whole(store);
        }
        try (LogStore store = SqliteFile.open(file, 100); Appender appender = Appender.open(store, CLOCK)) {
            assertThat(fits(appender, "with room again")).isTrue();
            assertThat(RootCheck.whole(store).position()).isEqualTo(2L * acknowledged + 2);
        }
    }

    private static boolean fits(Appender appender, String command) {
        try {
            appender.append(commit(command, TestCommits.entry(command, 0), TestCommits.entry(command, 1)));
            return true;
        }
        catch (StoreUnavailableException ex) {
            assertThat(ex).hasMessageEndingWith("has no space left on its disk");
            return false;
        }
    }

}
