package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.NOON;
import static dev.parley.eventlog.TestCommits.all;
import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.pairs;
import static dev.parley.eventlog.TestCommits.stamped;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.LogEnd;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Commits that are one document. */
class MongoBatchTests {

    private static final int MIB = 1 << 20;

    private final String address = TestStores.mongo();

    private long documents() {
        long[] count = new long[1];
        MongoHand.in(address, database -> count[0] = database.getCollection("batches").countDocuments());
        return count[0];
    }

    @Test
    void areAsManyAsAreAppendedTogether() {
        try (LogStore store = LogStores.open(address)) {
            store.append(stamped(LogEnd.empty(), pairs(64)));
            assertThat(documents()).isEqualTo(1);
            assertThat(store.roots(1)).extracting(LogStore.CommitRoot::first).hasSize(64).startsWith(1L, 3L, 5L);
            assertThat(RootCheck.whole(store).position()).isEqualTo(128);
        }
    }

    @Test
    void haveEightMebibytesAtMostUnlessThereIsButOne() {
        try (LogStore store = LogStores.open(address)) {
            NewCommit[] large = IntStream.range(0, 5).mapToObj(n -> ofSize("c" + n, 3)).toArray(NewCommit[]::new);
            assertThat(store.append(stamped(LogEnd.empty(), large))).isEqualTo(new AppendResult.Appended(5));
            assertThat(documents()).isEqualTo(3);
            assertThat(store.append(stamped(store.end(), ofSize("c5", 10)))).isEqualTo(new AppendResult.Appended(1));
            assertThat(all(store)).extracting(Entry::stream).containsExactly("c0", "c1", "c2", "c3", "c4", "c5");
            assertThat(RootCheck.whole(store).position()).isEqualTo(6);
        }
    }

    private static NewCommit ofSize(String command, int mebibytes) {
        String data = "{\"text\":\"" + "x".repeat(mebibytes * MIB) + "\"}";
        return commit(command, new NewEntry(command, 0, command, "SomethingSaid", 1, NOON,
                new Entry.Actor("u_x", "SALES"), data.getBytes(UTF_8), Map.of(), null));
    }

    @Test
    void doNotHaveTheSamePlaceOrIdOrCommandTwice() {
        List<StampedCommit> commits = stamped(LogEnd.empty(), commit("c1", "a", 0), commit("c2", "b", 0),
                commit("c2", "c", 0));
        assertThat(MongoBatch.firstOf(commits).size()).isEqualTo(2);
        assertThat(MongoBatch.firstOf(stamped(LogEnd.empty(), commit("c1", "a", 0), commit("c2", entry("a", 0, "e"))))
            .size()).isEqualTo(1);
        assertThat(MongoBatch
            .firstOf(stamped(LogEnd.empty(), commit("c1", entry("a", 0, "e")), commit("c2", entry("b", 0, "e"))))
            .size()).isEqualTo(1);
    }

    @Test
    void areReadFromTheMiddleOn() {
        try (LogStore store = LogStores.open(address)) {
            store.append(stamped(LogEnd.empty(), pairs(4)));
            store.append(stamped(store.end(), commit("after", "z", 0)));
            assertThat(store.lines(3, 100).map(StoreCase::position)).containsExactly(4L, 5L, 6L, 7L, 8L, 9L);
            assertThat(store.lines(3, 5).map(StoreCase::position)).containsExactly(4L, 5L);
            assertThat(store.commitOf("command 2"))
                .hasValueSatisfying(entries -> assertThat(entries).extracting(Entry::position).containsExactly(5L, 6L));
        }
    }

    @Test
    void holdAStreamOfAnyLength() {
        try (LogStore store = LogStores.open(address)) {
            for (int part = 0; part < 7; part++) {
                long from = 100L * part;
                store.append(stamped(store.end(),
                        LongStream.range(from, from + 100)
                            .mapToObj(seq -> commit("c" + seq, entry("a", seq), entry("b", seq)))
                            .toArray(NewCommit[]::new)));
            }
            assertThat(store.stream("a", 0)).extracting(Entry::seq)
                .containsExactlyElementsOf(LongStream.range(0, 700).boxed().toList());
            assertThat(store.stream("b", 650)).hasSize(50);
            assertThat(store.stream("a", 10, 100)).hasSize(100);
            assertThat(store.lastSeq("b")).contains(699L);
        }
    }

    @Test
    void standUnderTheirFirstPositionAndSayWhatIsUnique() {
        try (LogStore store = LogStores.open(address)) {
            store.append(stamped(LogEnd.empty(), commit("c1", entry("a", 0), entry("b", 7))));
        }
        MongoHand.in(address, database -> {
            Document batch = Objects.requireNonNull(database.getCollection("batches").find(Filters.eq(1L)).first());
            assertThat(batch).containsEntry("last", 2L);
            assertThat(batch.getList("entries", Document.class)).extracting(entry -> entry.getString("place"))
                .containsExactly("a/0", "b/7");
        });
    }

}
