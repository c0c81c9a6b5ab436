package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.stamped;
import static dev.parley.eventlog.TestCommits.withKey;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StampedCommit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often the server has to be asked. */
class MongoTripsTests {

    private final Asked asked = new Asked();

    private final MongoServer server = new MongoServer(asked);

    @AfterEach
    void shutDown() {
        server.shutdownNow();
    }

    @Test
    void commitsAndTheirKeysAreAppendedInOne() {
        try (LogStore store = LogStores.open("mongodb:/" + server.bind() + "/x")) {
            List<StampedCommit> commits = stamped(store.tail(), commit("c1", withKey(entry("a", 0), "one")),
                    commit("c2", entry("b", 0), withKey(entry("b", 1), "two")));
            asked.commands.clear();
            assertThat(store.append(commits)).isEqualTo(new AppendResult.Appended(2));
            assertThat(asked.commands).containsExactly("insert");
        }
    }

    /** Knows what it was asked, but for what the driver asks about the server itself. */
    private static final class Asked extends MemoryBackend {

        private final Queue<String> commands = new ConcurrentLinkedQueue<>();

        @Override
        public Document handleMessage(MongoMessage message) {
            String command = message.getDocument().keySet().iterator().next();
            if (!message.getDatabaseName().equals("admin")) {
                commands.add(command);
            }
            return super.handleMessage(message);
        }

    }

}
