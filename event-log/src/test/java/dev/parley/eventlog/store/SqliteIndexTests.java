package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is found, and what is refused, while entries go from memory to the index of the
 * file: with runs of so few entries that it happens often.
 */
class SqliteIndexTests {

    private static final int RUN = 1024;

    /** Enough entries for one run, and for all of its buckets to be written. */
    private static final int ENOUGH = 2 * Bucket.COUNT + 2 * RUN;

    private final List<LogStore> opened = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private LogStore store;

    @BeforeEach
    void open() {
        store = open(RUN);
    }

    @AfterEach
    void close() {
        opened.forEach(LogStore::close);
    }

    private LogStore open(int run) {
        LogStore another = SqliteFile.open(new Sqlite(directory.resolve("parley.db"), 5_000, Sqlite.ANY_SIZE, run));
        opened.add(another);
        return another;
    }

    private static AppendResult append(LogStore store, NewCommit... commits) {
        return store.append(stamped(store.tail(), commits));
    }

    /** A commit of so many entries to a stream, from a number on, each with a key. */
    private static NewCommit many(String command, String stream, long from, int count) {
        return new NewCommit(command,
                LongStream.range(from, from + count)
                    .mapToObj(seq -> withKey(entry(stream, seq), "key of " + stream + "#" + seq))
                    .toList());
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("parley.db"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private long indexed() throws SQLException {
        return number("SELECT coalesce(max(last), 0) FROM indexed");
    }

    private static void assertRefusesWhatIsThere(LogStore store) {
        assertThat(append(store, commit("c0", "new", 0))).isEqualTo(new AppendResult.CommandRepeated(0, "c0"));
        assertThat(append(store, commit("new", entry("a", 3, "other"))))
            .isEqualTo(new AppendResult.StreamMoved(0, "a", 3));
        assertThat(append(store, commit("new", entry("new", 7, "a#3"))))
            .isEqualTo(new AppendResult.StreamMoved(0, "new", 7));
    }

    private static void assertFinds(LogStore store, String stream, long entries) {
        assertThat(store.stream(stream, 0)).extracting(Entry::seq)
            .isEqualTo(LongStream.range(0, entries).boxed().toList());
        assertThat(store.stream(stream, entries - 2)).hasSize(2);
        assertThat(store.stream(stream, 1, 3)).extracting(Entry::seq).containsExactly(1L, 2L, 3L);
        assertThat(store.lastSeq(stream)).contains(entries - 1);
        String last = stream + "#" + (entries - 1);
        assertThat(store.keysOf(List.of(stream + "#0", last, "nobody"))).containsOnlyKeys(stream + "#0", last);
        assertThat(store.keysOf(List.of(last)).values()).extracting(key -> new String(key.wrapped(), UTF_8))
            .containsExactly("key of " + last);
    }

    @Test
    void refusesWhatIsIndexedFromEveryHandleOnTheFile() throws SQLException {
        LogStore other = open(RUN);
        append(store, many("c0", "a", 0, RUN));
        assertThat(indexed()).isZero();
        assertRefusesWhatIsThere(store);
        assertRefusesWhatIsThere(other);
        append(store, many("c1", "b", 0, ENOUGH));
        assertThat(indexed()).isEqualTo(RUN);
        assertRefusesWhatIsThere(store);
        assertRefusesWhatIsThere(other);
        assertRefusesWhatIsThere(open(RUN));
    }

    @Test
    void readsStreamsThatAreInTheIndexAndInMemory() throws SQLException {
        LogStore other = open(RUN);
        for (int commit = 0; commit < 12; commit++) {
            append(commit % 3 == 0 ? other : store, many("a" + commit, "a", 10L * commit, 10),
                    many("b" + commit, "b", (long) commit * ENOUGH / 4, ENOUGH / 4));
            assertFinds(store, "a", 10L * commit + 10);
            assertFinds(other, "a", 10L * commit + 10);
            assertThat(other.commitOf("a" + commit).orElseThrow()).hasSize(10);
            assertThat(store.commitOf("a0").orElseThrow()).extracting(Entry::position).startsWith(1L, 2L).hasSize(10);
        }
        assertThat(indexed()).isPositive();
    }

    @Test
    void bringsUpTheIndexOfALogWithALongTail() throws SQLException {
        LogStore late = open(1_000_000);
        append(late, many("c0", "a", 0, 8 * RUN + 5));
        assertThat(indexed()).isZero();
        LogStore now = open(RUN);
        assertThat(indexed()).isEqualTo(7L * RUN);
        assertThat(number("SELECT max(n) FROM (SELECT count(*) n FROM found GROUP BY slot >> 40)"))
            .isLessThanOrEqualTo(3);
        assertFinds(now, "a", 8 * RUN + 5);
        assertRefusesWhatIsThere(now);
        assertRefusesWhatIsThere(late);
    }

    @Test
    void losesNothingWhenARunIsLeftHalfway() throws SQLException {
        append(store, many("c0", "a", 0, RUN));
        append(store, many("c1", "b", 0, Bucket.COUNT));
        assertThat(indexed()).isZero();
        assertThat(number("SELECT count(*) FROM found")).isPositive();
        LogStore after = open(100 * RUN);
        assertRefusesWhatIsThere(after);
        assertFinds(after, "a", RUN);
        assertFinds(after, "b", Bucket.COUNT);
    }

    @Test
    void goesOnWhereAnotherProcessLeftARunHalfway() throws SQLException {
        LogStore other = open(RUN);
        append(store, many("c0", "a", 0, RUN));
        append(store, many("c1", "b", 0, Bucket.COUNT));
        store.close();
        opened.remove(store);
        assertThat(indexed()).isZero();
        append(other, many("c2", "b", Bucket.COUNT, ENOUGH));
        assertThat(indexed()).isEqualTo(RUN);
        assertRefusesWhatIsThere(other);
        assertFinds(other, "a", RUN);
        assertFinds(other, "b", Bucket.COUNT + ENOUGH);
        assertRefusesWhatIsThere(open(RUN));
    }

    @Test
    void forgetsWhatWasNotRecordedBecauseAnEarlierOneWasRefused() {
        append(store, commit("c0", "a", 0));
        assertThat(append(store, commit("c1", "b", 0), commit("c0", "c", 0), commit("c2", "d", 0)))
            .isEqualTo(new AppendResult.CommandRepeated(1, "c0"));
        assertThat(append(store, commit("c2", "d", 0))).isEqualTo(new AppendResult.Appended(1));
        assertThat(store.tail().position()).isEqualTo(3);
        assertThat(open(RUN).tail().position()).isEqualTo(3);
    }

}
