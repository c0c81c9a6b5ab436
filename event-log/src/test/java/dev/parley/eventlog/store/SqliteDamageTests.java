package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.NOON;
import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.pairs;
import static dev.parley.eventlog.TestCommits.stamped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.RootCheck;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five commits of two entries each, and somebody who changes them afterwards. */
class SqliteDamageTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private LogStore store;

    @BeforeEach
    void record() {
        store = LogStores.open("sqlite:" + directory.resolve("parley.db"));
        store.append(stamped(store.end(), pairs(5)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("parley.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private void assertDamagedFrom(long position) {
        assertThatExceptionOfType(LogDamagedException.class).isThrownBy(() -> RootCheck.whole(store))
            .satisfies(damaged -> assertThat(damaged.position()).isEqualTo(position));
    }

    @Test
    void isNotSeenWhereThereIsNone() {
        assertThat(RootCheck.whole(store).position()).isEqualTo(10);
    }

    @Test
    void isSeenInTheCommitWhoseLineWasChanged() throws SQLException {
        tamper("UPDATE entry SET line = CAST(replace(line, 'SALES', 'OTHER') AS BLOB) WHERE position = 6");
        assertDamagedFrom(5);
    }

    @Test
    void isSeenWhereALineIsMissing() throws SQLException {
        tamper("DELETE FROM entry WHERE position = 3");
        assertDamagedFrom(3);
    }

    @Test
    void isSeenWhereTwoLinesChangedPlaces() throws SQLException {
        tamper("UPDATE entry SET position = 60 WHERE position = 5");
        tamper("UPDATE entry SET position = 5 WHERE position = 6");
        tamper("UPDATE entry SET position = 6 WHERE position = 60");
        assertDamagedFrom(5);
    }

    @Test
    void isSeenWhereARootWasChanged() throws SQLException {
        tamper("UPDATE entry SET root = zeroblob(32) WHERE position = 8");
        assertDamagedFrom(7);
    }

    @Test
    void isSeenWhereACommitHasNoEnd() throws SQLException {
        tamper("UPDATE entry SET first = NULL, root = NULL WHERE position = 4");
        assertDamagedFrom(3);
    }

    @Test
    void isSeenWhereACommitEndsThatDidNot() throws SQLException {
        tamper("UPDATE entry SET first = 5, root = (SELECT root FROM entry WHERE position = 6) WHERE position = 5");
        assertDamagedFrom(5);
    }

    @Test
    void isSeenWhereTheLastCommitHasNoEnd() throws SQLException {
        tamper("UPDATE entry SET first = NULL, root = NULL WHERE position = 10");
        assertDamagedFrom(9);
    }

    @Test
    void keepsAnAppenderFromStartingIfTheTailIsDamaged() throws SQLException {
        tamper("UPDATE entry SET root = zeroblob(32) WHERE position = 10");
        assertThatExceptionOfType(LogDamagedException.class)
            .isThrownBy(() -> Appender.open(store, InstantSource.fixed(NOON)));
    }

    @Test
    void keepsAnAppenderFromStartingIfTheFrontierIsDamaged() throws SQLException {
        store.append(stamped(store.end(),
                commit("c", LongStream.range(0, 60).mapToObj(seq -> entry("z", seq)).toArray(NewEntry[]::new))));
        tamper("UPDATE entry SET frontier = zeroblob(3 * 32) WHERE frontier IS NOT NULL");
        assertThatExceptionOfType(LogDamagedException.class)
            .isThrownBy(() -> Appender.open(store, InstantSource.fixed(NOON)))
            .satisfies(damaged -> assertThat(damaged.position()).isEqualTo(70));
    }

    @Test
    void keepsAnAppenderFromStartingIfALineBeforeTheTailIsDamaged() throws SQLException {
        tamper("UPDATE entry SET line = CAST(replace(line, 'SALES', 'OTHER') AS BLOB) WHERE position = 7");
        assertThatExceptionOfType(LogDamagedException.class)
            .isThrownBy(() -> Appender.open(store, InstantSource.fixed(NOON)));
    }

    @Test
    void isSeenWhenTheLastEntryIsCutOff() throws SQLException {
        tamper("DELETE FROM entry WHERE position = 10");
        assertThatExceptionOfType(LogDamagedException.class).isThrownBy(store::end);
    }

    @Test
    void isNotSeenByItselfWhereTheLastCommitWasCutOff() throws SQLException {
        tamper("DELETE FROM entry WHERE position > 8");
        assertThat(RootCheck.whole(store).position()).isEqualTo(8);
        try (Appender appender = Appender.open(store, InstantSource.fixed(NOON))) {
            assertThat(appender.append(commit("c", "z", 0)).first()).isEqualTo(9);
        }
        assertThat(RootCheck.whole(store).position()).isEqualTo(9);
    }

    @Test
    void keepsAnAppenderFromGoingOnWhenWhatOthersWroteDoesNotHold() throws SQLException {
        try (Appender appender = Appender.open(store, InstantSource.fixed(NOON));
                LogStore other = LogStores.open("sqlite:" + directory.resolve("parley.db"))) {
            other.append(stamped(other.end(), commit("c", "z", 0)));
            tamper("UPDATE entry SET line = CAST(replace(line, 'SALES', 'OTHER') AS BLOB) WHERE position = 11");
            assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> appender.append(commit("d", "y", 0)))
                .withCauseInstanceOf(LogDamagedException.class);
        }
    }

}
