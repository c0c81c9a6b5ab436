package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.lines;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.Tail;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of an earlier format, which is brought over when it is opened. */
@ParameterizedClass
@EnumSource
class SqliteFormatTests {

    private static final int COMMITS = 60;

    @Parameter
    @SuppressWarnings("NullAway.Init")
    private EarlierFormat format;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final List<StampedCommit> commits = stamped(Tail.empty(),
            IntStream.range(0, COMMITS)
                .mapToObj(n -> commit("c" + n, withKey(entry("a", n), "key " + n), entry("s" + n, 0)))
                .toArray(NewCommit[]::new));

    @BeforeEach
    void write() throws SQLException {
        file = directory.resolve("parley.db");
        format.write(file, commits);
    }

    private LogStore open() {
        return SqliteFile.open(new Sqlite(file, 100, Sqlite.ANY_SIZE, 16));
    }

    @Test
    void keepsEveryLineByteForByteAndEveryRoot() {
        open().close();
        try (LogStore store = open()) {
            assertThat(store.lines(0, Long.MAX_VALUE).map(line -> new String(line, UTF_8))).isEqualTo(lines(commits));
            assertThat(store.tail()).usingRecursiveComparison().isEqualTo(commits.getLast().end());
            assertThat(store.roots(0)).hasSize(COMMITS);
            assertThat(RootCheck.whole(store).position()).isEqualTo(2 * COMMITS);
        }
    }

    @Test
    void keepsTheKeysAndTheDirectory() {
        try (LogStore store = open()) {
            assertThat(store.keysOf(List.of("a#0", "a#59", "s1#0"))).hasSize(2);
            assertThat(store.keysOf(List.of("a#59")).values()).extracting(key -> new String(key.wrapped(), UTF_8))
                .containsExactly("key 59");
            assertThat(store.findByDigest(new byte[] { 1, 2 })).isPresent();
        }
    }

    @Test
    void findsEverythingAndRefusesWhatIsThere() {
        try (LogStore store = open()) {
            assertThat(store.stream("a", 0)).hasSize(COMMITS)
                .isSortedAccordingTo((one, other) -> Long.compare(one.seq(), other.seq()));
            assertThat(store.lastSeq("a")).contains(COMMITS - 1L);
            assertThat(store.commitOf("c3").orElseThrow()).extracting(Entry::position).containsExactly(7L, 8L);
            assertThat(store.append(stamped(store.tail(), commit("c3", "new", 0))))
                .isEqualTo(new AppendResult.CommandRepeated(0, "c3"));
            assertThat(store.append(stamped(store.tail(), commit("new", entry("a", 7, "other")))))
                .isEqualTo(new AppendResult.StreamMoved(0, "a", 7));
            assertThat(store.append(stamped(store.tail(), commit("new", "a", COMMITS))))
                .isEqualTo(new AppendResult.Appended(1));
        }
    }

}
