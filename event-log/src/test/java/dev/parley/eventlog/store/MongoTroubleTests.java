package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.NOON;
import static dev.parley.eventlog.TestCommits.all;
import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.pairs;
import static dev.parley.eventlog.TestCommits.stamped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.LogEnd;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a log in MongoDB when the connection breaks. */
class MongoTroubleTests {

    private final MemoryBackend memory = new MemoryBackend();

    private final MongoServer server = new MongoServer(memory);

    @SuppressWarnings("NullAway.Init")
    private Wire wire;

    @BeforeEach
    void connect() throws IOException {
        wire = new Wire(server.bind());
    }

    @AfterEach
    void disconnect() {
        wire.close();
        server.shutdownNow();
    }

    private static LogStore open(Wire wire, int patience) {
        return MongoLogStore.open("mongodb://" + wire.address() + "/x", patience);
    }

    @Test
    void recognisesWhatItWroteItself() {
        try (LogStore store = LogStores.open(TestStores.mongo())) {
            List<StampedCommit> commits = stamped(LogEnd.empty(), pairs(3));
            store.append(commits.subList(0, 2));
            assertThat(store.append(commits)).isEqualTo(new AppendResult.Appended(3));
            assertThat(store.append(commits)).isEqualTo(new AppendResult.Appended(3));
            assertThat(store.head()).isEqualTo(6);
        }
    }

    @Test
    void doesNotTakeAnothersCommitInItsPlaceForItsOwn() {
        try (LogStore store = LogStores.open(TestStores.mongo())) {
            store.append(stamped(LogEnd.empty(), commit("c1", "a", 0)));
            assertThat(store.append(stamped(LogEnd.empty(), commit("c1", "b", 0))))
                .isEqualTo(new AppendResult.HeadMoved(0));
        }
    }

    @Test
    void triesTheSameAgainWhenTheAnswerIsLost() {
        try (LogStore store = open(wire, 2_000)) {
            wire.loseAnswerTo("\u0002insert\0");
            List<StampedCommit> commits = stamped(LogEnd.empty(), pairs(3));
            assertThat(store.append(commits)).isEqualTo(new AppendResult.Appended(3));
            assertThat(wire.lostAnswer()).isTrue();
            assertThat(all(store)).extracting(Entry::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    @Test
    void goesOnAppendingOnceTheServerIsBack() {
        try (LogStore store = open(wire, 2_000); Appender appender = Appender.open(store, InstantSource.fixed(NOON))) {
            appender.append(commit("c1", "a", 0));
            wire.cut();
            assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> appender.append(commit("c2", "b", 0)))
                .withMessageEndingWith("cannot be reached");
            wire.mend();
            appender.append(commit("c3", "c", 0));
            assertThat(all(store)).extracting(Entry::command).containsExactly("c1", "c3");
        }
    }

    @Test
    void doesNotTryForEverWhereNothingIsInTheWay() {
        try (ObservedServer refusing = new ObservedServer();
                LogStore store = MongoLogStore.open(refusing.address(), 300);
                Appender appender = Appender.open(store, InstantSource.fixed(NOON))) {
            refusing.refuse();
            assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> appender.append(commit("c1", entry("a", 0), entry("b", 0))))
                .withMessageContaining("refuses what is appended though nothing is in its way: ")
                .satisfies(refused -> assertThat(refused.trouble()).isEqualTo(StoreTrouble.REFUSING));
            refusing.refuseNoMore();
            appender.append(commit("c1", entry("a", 0), entry("b", 0)));
            assertThat(all(store)).extracting(Entry::command).containsOnly("c1");
        }
    }

}
