package dev.parley.log.store;

import static dev.parley.log.TestCommits.commit;
import static dev.parley.log.TestCommits.entry;
import static dev.parley.log.TestCommits.stamped;
import static dev.parley.log.TestCommits.withKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.log.LogStore;
import dev.parley.log.NewCommit;
import dev.parley.log.StampedCommit;
import dev.parley.log.StampedCommit.StampedEntry;
import dev.parley.log.Tail;
import dev.parley.personal.EntryKey;
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
