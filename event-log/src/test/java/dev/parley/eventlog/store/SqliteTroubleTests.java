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
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
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

    @Test
    void acknowledgesNothingThatIsKeptBesideTheLogOnceItsFileIsGone() throws IOException {
        PersonalRow row = new PersonalRow("token", "t1", new byte[] { 1 }, "u_1", new byte[] { 2 }, null, 0);
        Row name = new Row("u_1", new byte[] { 3 }, new byte[] { 4 });
        try (LogStore store = SqliteFile.open(file, 100)) {
            store.add(row);
            Path moved = Files.move(file, directory.resolve("moved.db"));
            for (Runnable change : List.<Runnable>of(
                    () -> store.add(new PersonalRow("token", "t2", new byte[] { 5 }, "u_1", new byte[] { 6 }, null, 0)),
                    () -> store.replace(row), () -> store.removePersonal("token", "t1"),
                    () -> store.removeAllPersonal("token", "u_1"), () -> store.putIfAbsent(List.of(name)),
                    () -> store.replace(name), () -> store.remove("u_1"),
                    () -> store.begin(new Begun("e1", new byte[] { 7 })), () -> store.finish("e1"),
                    () -> store.destroyKeys(List.of("e")), () -> store.destroyRows(List.of("u_1")), store::purge)) {
                assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(change::run)
                    .withMessage("the store " + file + " has lost its file");
            }
            Files.move(moved, file);
            assertThat(store.allPersonal("token")).singleElement()
                .extracting(PersonalRow::id, PersonalRow::version)
                .containsExactly("t1", 0L);
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
