package dev.parley.log.store;

import static dev.parley.log.TestCommits.commit;
import static dev.parley.log.TestCommits.entry;
import static dev.parley.log.TestCommits.lines;
import static dev.parley.log.TestCommits.stamped;
import static dev.parley.log.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.log.AppendResult;
import dev.parley.log.LogStore;
import dev.parley.log.LogStore.CommitRoot;
import dev.parley.log.NewCommit;
import dev.parley.log.RootCheck;
import dev.parley.log.StampedCommit;
import dev.parley.log.StampedCommit.StampedEntry;
import dev.parley.log.StoreRefusedException;
import dev.parley.log.Tail;
import dev.parley.personal.EntryKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database of the first format, which is brought over when it is opened. */
class MongoFormatTests {

    private static final String KEYS_ARE_COPIED = "entries.1.wrapped";

    private static final String KEYS_ARE_DELETED = "\u0002delete\0";

    /** More than are brought over at a time. */
    private static final int COMMITS = 600;

    private static final List<StampedCommit> LOG = stamped(Tail.empty(),
            IntStream.range(0, COMMITS).mapToObj(MongoFormatTests::commitWithOrWithoutKeys).toArray(NewCommit[]::new));

    private final MongoServer server = new MongoServer(new MemoryBackend());

    private String address = "";

    @SuppressWarnings("NullAway.Init")
    private Wire wire;

    private static NewCommit commitWithOrWithoutKeys(int n) {
        return n % 2 == 0 ? commit("c" + n, "a", n) : commit("c" + n, entry("s" + n, 0),
                withKey(entry("a", n), "key " + n), withKey(entry("s" + n, 1), "other key " + n));
    }

    @BeforeEach
    void write() throws IOException {
        wire = new Wire(server.bind());
        address = "mongodb:/" + server.getLocalAddress() + "/x";
        Format1InMongo.write(address, LOG);
    }

    @AfterEach
    void shutDown() {
        wire.close();
        server.shutdownNow();
    }

    private LogStore openOverTheWire() {
        return LogStores.open("mongodb://" + wire.address() + "/x");
    }

    private void isLeftHalfwayAt(String request) {
        wire.loseAnswerTo(request);
        assertThatExceptionOfType(StoreRefusedException.class).isThrownBy(this::openOverTheWire);
        assertThat(wire.lostAnswer()).isTrue();
    }

    private static Stream<StampedEntry> entries() {
        return LOG.stream().flatMap(commit -> commit.entries().stream());
    }

    private static Map<String, String> keysOfAll(Stream<EntryKey> keys) {
        return keys.collect(toMap(EntryKey::entry, key -> new String(key.wrapped(), UTF_8)));
    }

    private static void assertHasAllKeys(LogStore store) {
        assertThat(keysOfAll(store.keysOf(entries().map(StampedEntry::id).toList()).values().stream()))
            .isEqualTo(keysOfAll(entries().map(StampedEntry::key).filter(Objects::nonNull)));
    }

    @Test
    void keepsEveryLineByteForByteAndEveryRoot() {
        LogStores.open(address).close();
        try (LogStore store = LogStores.open(address)) {
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
        try (LogStore store = LogStores.open(address)) {
            assertHasAllKeys(store);
            assertThat(store.findByDigest(new byte[] { 1, 2 })).isPresent();
        }
    }

    @Test
    void leavesNoKeyWhereTheyWere() {
        LogStores.open(address).close();
        MongoHand.in(address, database -> assertThat(database.getCollection("keys").find()).isEmpty());
    }

    @Test
    void findsEverythingAndRefusesWhatIsThere() {
        try (LogStore store = LogStores.open(address)) {
            assertThat(store.stream("a", 0)).hasSize(COMMITS);
            assertThat(store.append(stamped(store.tail(), commit("c3", "new", 0))))
                .isEqualTo(new AppendResult.CommandRepeated(0, "c3"));
            assertThat(store.append(stamped(store.tail(), commit("new", withKey(entry("a", COMMITS), "new key")))))
                .isEqualTo(new AppendResult.Appended(1));
            assertThat(store.keysOf(List.of("a#" + COMMITS))).hasSize(1);
        }
    }

    @Test
    void doesNotTakeBackWhatAnotherBroughtOverToANewerFormat() throws Exception {
        wire.holdUp(KEYS_ARE_DELETED);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<LogStore> slower = threads.submit(this::openOverTheWire);
            wire.awaitHeldUp();
            MongoHand.setFormat(address, 3);
            wire.letGo();
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(slower::get)
                .havingCause()
                .isInstanceOf(StoreRefusedException.class)
                .withMessageContaining("has format 3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { KEYS_ARE_COPIED, KEYS_ARE_DELETED })
    void isFinishedByTheNextWhoOpensItIfItWasLeftHalfway(String request) {
        isLeftHalfwayAt(request);
        try (LogStore store = LogStores.open(address)) {
            assertHasAllKeys(store);
            assertThat(RootCheck.whole(store).position()).isEqualTo(LOG.getLast().last());
        }
    }

    @Test
    void isBroughtOverBySeveralAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<LogStore>> opening = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                opening.add(threads.submit(() -> LogStores.open(address)));
            }
            for (Future<LogStore> each : opening) {
                try (LogStore store = each.get()) {
                    assertHasAllKeys(store);
                }
            }
        }
    }

    @Test
    void keepsWhatWasErasedErasedThoughItWasLeftHalfway() {
        isLeftHalfwayAt(KEYS_ARE_COPIED);
        MongoHand.eraseKey(address, "a#1");
        try (LogStore store = LogStores.open(address)) {
            assertThat(store.keysOf(List.of("a#1", "a#3"))).containsOnlyKeys("a#3");
        }
    }

    @Test
    void keepsWhatWasErasedErasedThoughAnotherIsSlowerAtTheSame() throws Exception {
        wire.holdUp(KEYS_ARE_COPIED);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<LogStore> slower = threads.submit(this::openOverTheWire);
            wire.awaitHeldUp();
            LogStores.open(address).close();
            MongoHand.eraseKey(address, "a#1");
            wire.letGo();
            try (LogStore store = slower.get()) {
                assertThat(store.keysOf(List.of("a#1", "a#3"))).containsOnlyKeys("a#3");
            }
        }
    }

}
