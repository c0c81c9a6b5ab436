package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import dev.parley.eventlog.Tail;
import dev.parley.personaldata.EntryKey;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A database of the first format. */
abstract class MongoFormatCase {

    /** More than are brought over at a time. */
    static final int COMMITS = 600;

    static final List<StampedCommit> LOG = stamped(Tail.empty(),
            IntStream.range(0, COMMITS).mapToObj(MongoFormatCase::commitWithOrWithoutKeys).toArray(NewCommit[]::new));

    private final MongoServer server = new MongoServer(new MemoryBackend());

    private String address = "";

    private static NewCommit commitWithOrWithoutKeys(int n) {
        return n % 2 == 0 ? commit("c" + n, "a", n) : commit("c" + n, entry("s" + n, 0),
                withKey(entry("a", n), "key " + n), withKey(entry("s" + n, 1), "other key " + n));
    }

    @BeforeEach
    void write() {
        server.bind();
        address = "mongodb:/" + server.getLocalAddress() + "/x";
        Format1InMongo.write(address, LOG);
    }

    @AfterEach
    void shutDown() {
        server.shutdownNow();
    }

    final String address() {
        return address;
    }

    final InetSocketAddress serverAddress() {
        return server.getLocalAddress();
    }

    private static Stream<StampedEntry> entries() {
        return LOG.stream().flatMap(commit -> commit.entries().stream());
    }

    private static Map<String, String> keysOfAll(Stream<EntryKey> keys) {
        return keys.collect(toMap(EntryKey::entry, key -> new String(key.wrapped(), UTF_8)));
    }

    static void assertHasAllKeys(LogStore store) {
        assertThat(keysOfAll(store.keysOf(entries().map(StampedEntry::id).toList()).values().stream()))
            .isEqualTo(keysOfAll(entries().map(StampedEntry::key).filter(Objects::nonNull)));
    }

}
