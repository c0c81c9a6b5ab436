package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.all;
import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.pairs;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.LogEnd;
import dev.parley.eventlog.TestCommits;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.EntryKey;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

/** What every store has to do. */
abstract class LogStoreContract extends StoreCase {

    @Test
    void isEmptyAtFirst() {
        assertThat(store.head()).isZero();
        assertThat(store.end()).usingRecursiveComparison().isEqualTo(LogEnd.empty());
        assertThat(store.lines(0, Long.MAX_VALUE)).isEmpty();
        assertThat(store.roots(0)).isEmpty();
        assertThat(store.stream("s", 0)).isEmpty();
        assertThat(store.lastSeq("s")).isEmpty();
        assertThat(store.commitOf("c")).isEmpty();
    }

    @Test
    void keepsTheLinesByteForByteAndTheEndOfEachCommit() {
        List<StampedCommit> commits = stamped(LogEnd.empty(), commit("c1", entry("a", 0), entry("b", 0)),
                commit("c2", entry("a", 1)));
        assertThat(store.append(commits)).isEqualTo(new AppendResult.Appended(2));
        LogStore again = reopen();
        assertThat(again.lines(0, 3).map(line -> new String(line, UTF_8))).isEqualTo(TestCommits.lines(commits));
        assertThat(again.end()).usingRecursiveComparison().isEqualTo(commits.get(1).end());
        assertThat(again.roots(0)).usingRecursiveFieldByFieldElementComparator()
            .containsExactly(new LogStore.CommitRoot(1, 2, commits.get(0).end().root()),
                    new LogStore.CommitRoot(3, 3, commits.get(1).end().root()));
        assertThat(again.roots(1)).extracting(LogStore.CommitRoot::first).containsExactly(1L, 3L);
        assertThat(again.roots(2)).hasSize(1);
        assertThat(again.roots(3)).isEmpty();
        assertThat(again.head()).isEqualTo(3);
    }

    @Test
    void endsWhereTheLastOfManySmallCommitsEnds() {
        for (int n = 0; n < 40; n++) {
            StampedCommit commit = stamped(store.end(), commit("c" + n, entry("a", n), entry("b", n))).getFirst();
            store.append(List.of(commit));
            assertThat(store.end()).usingRecursiveComparison().isEqualTo(commit.end());
        }
        assertThat(RootCheck.whole(reopen()).position()).isEqualTo(80);
    }

    @Test
    void findsTheLinesAtSomePositionsHoweverMany() {
        append(commit("c1", LongStream.range(0, 1200).mapToObj(seq -> entry("a", seq)).toArray(NewEntry[]::new)));
        List<Long> odd = LongStream.range(0, 601).mapToObj(number -> 2 * number + 1).toList();
        assertThat(store.lines(odd)).extracting(line -> EntryLine.read(line).position())
            .containsExactlyInAnyOrderElementsOf(odd.subList(0, 600));
        assertThat(store.lines(List.of())).isEmpty();
    }

    @Test
    void writesNothingIfSomebodyElseAppended() {
        append(commit("c1", "a", 0));
        assertThat(store.append(stamped(LogEnd.empty(), commit("c2", "b", 0))))
            .isEqualTo(new AppendResult.HeadMoved(0));
        assertThat(all(store)).extracting(Entry::command).containsExactly("c1");
    }

    @Test
    void refusesWhatIsThereThroughEveryHandleOnIt() {
        LogStore other = reopen();
        append(commit("c0", entry("a", 0), entry("a", 1)));
        for (LogStore each : List.of(store, other, reopen())) {
            assertThat(append(each, commit("c0", "new", 0))).isEqualTo(new AppendResult.CommandRepeated(0, "c0"));
            assertThat(append(each, commit("new", entry("a", 1, "other"))))
                .isEqualTo(new AppendResult.StreamMoved(0, "a", 1));
            assertThat(append(each, commit("new", entry("new", 7, "a#1"))))
                .isEqualTo(new AppendResult.StreamMoved(0, "new", 7));
        }
    }

    @Test
    void takesACommitThatWasNotWrittenSinceOneBeforeItWasRefused() {
        append(commit("c0", "a", 0));
        assertThat(append(commit("c1", "b", 0), commit("c0", "c", 0), commit("c2", "d", 0)))
            .isEqualTo(new AppendResult.CommandRepeated(1, "c0"));
        assertThat(append(commit("c2", entry("c", 0), entry("d", 0)))).isEqualTo(new AppendResult.Appended(1));
        assertThat(reopen().end().position()).isEqualTo(4);
    }

    @Test
    void findsWhatSeveralHandlesAppendedInTurns() {
        LogStore other = reopen();
        for (long n = 0; n < 12; n++) {
            append(n % 3 == 0 ? other : store,
                    commit("a" + n, withKey(entry("a", 2 * n), "key " + 2 * n), withKey(entry("a", 2 * n + 1), "key")),
                    commit("b" + n, "b", n));
            assertThat(store.stream("a", 0)).extracting(Entry::seq)
                .isEqualTo(LongStream.rangeClosed(0, 2 * n + 1).boxed().toList());
            assertThat(store.stream("a", 2 * n)).extracting(Entry::seq).containsExactly(2 * n, 2 * n + 1);
            assertThat(other.lastSeq("a")).contains(2 * n + 1);
            assertThat(other.commitOf("a" + n).orElseThrow()).hasSize(2);
            assertThat(store.keysOf(List.of("a#0", "a#" + 2 * n, "nobody"))).containsOnlyKeys("a#0", "a#" + 2 * n);
        }
    }

    @Test
    void writesUpToTheCommitWhosePlaceInAStreamIsTaken() {
        append(commit("c1", "a", 0));
        assertThat(
                append(commit("c2", "b", 0), commit("c3", entry("c", 0), entry("a", 0, "new")), commit("c4", "d", 0)))
            .isEqualTo(new AppendResult.StreamMoved(1, "a", 0));
        assertThat(all(store)).extracting(Entry::command).containsExactly("c1", "c2");
        assertThat(store.stream("c", 0)).isEmpty();
    }

    @Test
    void writesUpToTheCommitWhoseEventIsThereAlready() {
        append(commit("c1", entry("a", 0, "e1")));
        assertThat(append(commit("c2", "b", 0), commit("c3", entry("c", 0), entry("d", 5, "e1"))))
            .isEqualTo(new AppendResult.StreamMoved(1, "d", 5));
        assertThat(all(store)).extracting(Entry::command).containsExactly("c1", "c2");
    }

    @Test
    void writesUpToTheCommandThatIsRepeatedEvenIfItsStreamMovedToo() {
        append(commit("c1", "a", 0));
        assertThat(append(commit("c2", "b", 0), commit("c1", "a", 0)))
            .isEqualTo(new AppendResult.CommandRepeated(1, "c1"));
        assertThat(append(commit("c1", "z", 0))).isEqualTo(new AppendResult.CommandRepeated(0, "c1"));
        assertThat(store.head()).isEqualTo(2);
    }

    @Test
    void seesWhatIsTwiceInOneBatch() {
        assertThat(append(commit("c1", "a", 0), commit("c2", entry("a", 0, "other"))))
            .isEqualTo(new AppendResult.StreamMoved(1, "a", 0));
        assertThat(append(commit("c3", "b", 0), commit("c3", "c", 0)))
            .isEqualTo(new AppendResult.CommandRepeated(1, "c3"));
        assertThat(all(store)).extracting(Entry::command).containsExactly("c1", "c3");
    }

    @Test
    void readsAStreamInOrderFromAnySequenceNumberOn() {
        append(commit("c1", entry("a", 0), entry("b", 0), entry("a", 1)), commit("c2", "b", 1), commit("c3", "a", 2));
        assertThat(store.stream("a", 0)).extracting(Entry::position).containsExactly(1L, 3L, 5L);
        assertThat(store.stream("a", 1)).extracting(Entry::seq).containsExactly(1L, 2L);
        assertThat(store.stream("a", 0, 2)).extracting(Entry::seq).containsExactly(0L, 1L);
        assertThat(store.stream("a", 3)).isEmpty();
        assertThat(store.lastSeq("a")).contains(2L);
    }

    @Test
    void findsACommitByItsCommand() {
        append(commit("c1", "a", 0), commit("c2", entry("b", 0), entry("b", 1)));
        assertThat(store.commitOf("c2"))
            .hasValueSatisfying(entries -> assertThat(entries).extracting(Entry::position).containsExactly(2L, 3L));
        assertThat(store.commitOf("c3")).isEmpty();
    }

    @Test
    void readsAnyRangeOfALongLog() {
        append(pairs(800));
        for (long after : new long[] { 0, 1, 499, 500, 501, 1000, 1599, 1600 }) {
            try (Stream<byte[]> lines = store.lines(after, 1599)) {
                assertThat(lines.map(line -> position(line)).toList())
                    .isEqualTo(LongStream.rangeClosed(after + 1, 1599).boxed().toList());
            }
        }
        assertThat(store.roots(0)).hasSize(800);
    }

    @Test
    void keepsTheKeysOfEntriesAndNeverReplacesOne() {
        append(commit("c1", withKey(entry("a", 0, "e1"), "first"), entry("a", 1)));
        append(commit("c2", withKey(entry("b", 0, "e1"), "second"), withKey(entry("b", 1), "other")));
        assertThat(store.keysOf(List.of("e1", "a#1", "nobody"))).hasSize(1)
            .hasValueSatisfying(new Condition<>((EntryKey key) -> new String(key.wrapped(), UTF_8).equals("first"),
                    "the first key"));
    }

    @Test
    void findsTheKeysOfThoseThatItIsAskedForAlone() {
        append(commit("c1", withKey(entry("a", 0), "first"), withKey(entry("a", 1), "second"), entry("a", 2)));
        assertThat(store.keysOf(List.of("a#1", "a#2"))).containsOnlyKeys("a#1");
        assertThat(store.keysOf(List.of())).isEmpty();
    }

    @Test
    void keepsNoKeyOfACommitThatItRefused() {
        append(commit("c1", "a", 0));
        assertThat(append(commit("c2", withKey(entry("b", 0), "first"), entry("a", 0, "other"))))
            .isEqualTo(new AppendResult.StreamMoved(0, "a", 0));
        assertThat(store.keysOf(List.of("b#0"))).isEmpty();
    }

    @Test
    void keepsTheDirectoryAndItsFirstRowForEachName() {
        Row row = new Row("u_1", new byte[] { 1, 2 }, new byte[] { 3 });
        assertThat(store.putIfAbsent(List.of(row))).singleElement().usingRecursiveComparison().isEqualTo(row);
        assertThat(store.putIfAbsent(List.of(new Row("u_2", new byte[] { 1, 2 }, new byte[] { 4 })))).singleElement()
            .usingRecursiveComparison()
            .isEqualTo(row);
        assertThat(reopen().findByDigest(List.of(new byte[] { 1, 2 }))).singleElement()
            .usingRecursiveComparison()
            .isEqualTo(row);
        assertThat(store.findByDigest(List.of(new byte[] { 1 }))).isEmpty();
        assertThat(store.findByPseudonym(List.of("u_1", "u_2"))).extracting(Row::pseudonym).containsExactly("u_1");
        assertThat(store.findByPseudonym(List.of())).isEmpty();
    }

    @Test
    void keepsSeveralRowsOfTheDirectoryAtOnceThoughSomeAreThere() {
        Row there = new Row("u_1", new byte[] { 1 }, new byte[] { 3 });
        store.putIfAbsent(List.of(there));
        List<Row> several = List.of(new Row("u_2", new byte[] { 1 }, new byte[] { 4 }),
                new Row("u_3", new byte[] { 3 }, new byte[] { 5 }), new Row("u_4", new byte[] { 4 }, new byte[] { 6 }));
        assertThat(store.putIfAbsent(several)).extracting(Row::pseudonym)
            .containsExactlyInAnyOrder("u_1", "u_3", "u_4");
        assertThat(store.findByDigest(List.of(new byte[] { 1 }, new byte[] { 3 }, new byte[] { 4 })))
            .extracting(Row::pseudonym)
            .containsExactlyInAnyOrder("u_1", "u_3", "u_4");
        assertThat(store.putIfAbsent(
                List.of(new Row("u_5", new byte[] { 5 }, new byte[0]), new Row("u_6", new byte[] { 6 }, new byte[0]))))
            .hasSize(2);
    }

}
