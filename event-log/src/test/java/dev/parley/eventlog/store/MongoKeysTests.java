package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.lines;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StampedCommit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of entries that are in MongoDB, and how one is erased. */
class MongoKeysTests {

    private final String address = TestStores.mongo();

    @Test
    void areFoundUntilTheyAreErasedAndTheLogStaysWhole() {
        try (LogStore store = LogStores.open(address)) {
            List<StampedCommit> commits = stamped(store.end(),
                    commit("c1", withKey(entry("a", 0), "one"), withKey(entry("a", 1), "two")),
                    commit("c2", withKey(entry("b", 0), "three")));
            store.append(commits);
            assertThat(store.keysOf(List.of("a#0", "a#1"))).containsOnlyKeys("a#0", "a#1");

            MongoHand.eraseKey(address, "a#1");

            assertThat(store.keysOf(List.of("a#0", "a#1", "b#0"))).containsOnlyKeys("a#0", "b#0");
            assertThat(store.lines(0, 3).map(line -> new String(line, UTF_8))).isEqualTo(lines(commits));
            assertThat(RootCheck.whole(store).position()).isEqualTo(3);
        }
    }

}
