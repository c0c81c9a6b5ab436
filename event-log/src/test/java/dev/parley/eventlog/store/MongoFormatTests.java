package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.lines;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.RootCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A database of the first format, which is brought over when it is opened. */
class MongoFormatTests extends MongoFormatCase {

    @Test
    void keepsEveryLineByteForByteAndEveryRoot() {
        LogStores.open(address()).close();
        try (LogStore store = LogStores.open(address())) {
            assertThat(store.lines(0, Long.MAX_VALUE).map(line -> new String(line, UTF_8))).isEqualTo(lines(LOG));
            assertThat(store.tail()).usingRecursiveComparison().isEqualTo(LOG.getLast().end());
            assertThat(store.roots(0)).usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(LOG.stream()
                    .map(commit -> new CommitRoot(commit.first(), commit.last(), commit.end().root()))
                    .toList());
            assertThat(RootCheck.whole(store).position()).isEqualTo(LOG.getLast().last());
        }
    }

    @Test
    void keepsTheKeysOfEntriesAndTheDirectory() {
        try (LogStore store = LogStores.open(address())) {
            assertHasAllKeys(store);
            assertThat(store.findByDigest(new byte[] { 1, 2 })).isPresent();
        }
    }

    @Test
    void leavesNoKeyWhereTheyWere() {
        LogStores.open(address()).close();
        MongoHand.in(address(), database -> assertThat(database.getCollection("keys").find()).isEmpty());
    }

    @Test
    void findsEverythingAndRefusesWhatIsThere() {
        try (LogStore store = LogStores.open(address())) {
            assertThat(store.stream("a", 0)).hasSize(COMMITS);
            assertThat(store.append(stamped(store.tail(), commit("c3", "new", 0))))
                .isEqualTo(new AppendResult.CommandRepeated(0, "c3"));
            assertThat(store.append(stamped(store.tail(), commit("new", withKey(entry("a", COMMITS), "new key")))))
                .isEqualTo(new AppendResult.Appended(1));
            assertThat(store.keysOf(List.of("a#" + COMMITS))).hasSize(1);
        }
    }

}
