package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.pairs;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StampedCommit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often the server has to be asked. */
class MongoTripsTests {

    private final ObservedServer server = new ObservedServer();

    @AfterEach
    void shutDown() {
        server.close();
    }

    @Test
    void commitsAndTheirKeysAreAppendedInOne() {
        try (LogStore store = LogStores.open(server.address())) {
            List<StampedCommit> commits = stamped(store.end(), commit("c1", withKey(entry("a", 0), "one")),
                    commit("c2", entry("b", 0), withKey(entry("b", 1), "two")));
            server.forget();
            assertThat(store.append(commits)).isEqualTo(new AppendResult.Appended(2));
            assertThat(server.commands()).containsExactly("insert");
        }
    }

    @Test
    void whatComesNextInAStreamIsReadInOne() {
        try (LogStore store = LogStores.open(server.address())) {
            store.append(stamped(store.end(), commit("c1", entry("a", 0), entry("a", 1)), commit("c2", "a", 2)));
            server.forget();
            assertThat(store.stream("a", 1)).hasSize(2);
            assertThat(server.commands()).hasSize(1);
        }
    }

    @Test
    void aPageOfTheLogFromTheEndOfABatchIsReadInOne() {
        try (LogStore store = LogStores.open(server.address())) {
            store.append(stamped(store.end(), pairs(3)));
            store.append(stamped(store.end(), commit("next", "a", 0)));
            server.forget();
            assertThat(store.lines(6, 7).limit(1)).hasSize(1);
            assertThat(server.commands()).containsExactly("find");
        }
    }

}
