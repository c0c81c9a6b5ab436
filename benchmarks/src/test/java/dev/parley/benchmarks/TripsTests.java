package dev.parley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a command on a warm process goes to the store. */
class TripsTests {

    /** What most of a negotiation is made of goes on from what the process remembers. */
    private static final String MOST_FREQUENT = "add a claim";

    private final CountedTrips trips = new CountedTrips();

    @TempDir
    Path folder;

    @Test
    void areThreeAtMostOnMongoDbForEachKindOfCommand() throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        try (WatchedParley parley = new WatchedParley("mongodb:/" + server.bind() + "/x", trips)) {
            trips.ofFollowers();
            new CommandStory(parley, trips).tell((kind, made) -> {
                assertThat(made).as(kind).hasSizeLessThanOrEqualTo(kind.equals(MOST_FREQUENT) ? 1 : 3);
                assertThat(made).as(kind).filteredOn(trip -> trip.startsWith("insert batches")).hasSize(1);
                assertThat(made).as(kind).last().asString().startsWith("insert batches");
            });
            isNotReadBack("find batches by _id", "aggregate batches", "find directory by _id");
        }
        finally {
            server.shutdownNow();
        }
    }

    @Test
    void areAsFewStatementsOnSqlite() throws Exception {
        try (WatchedParley parley = new WatchedParley("sqlite:" + folder.resolve("parley.db"), trips)) {
            trips.ofFollowers();
            new CommandStory(parley, trips).tell((kind, made) -> {
                List<String> reads = made.stream().filter(statement -> statement.startsWith("SELECT")).toList();
                assertThat(made).as(kind).filteredOn("COMMIT"::equals).hasSizeLessThanOrEqualTo(2);
                assertThat(reads).as(kind).hasSizeLessThanOrEqualTo(kind.contains(" new ") ? 3 : 2);
            });
        }
    }

    /**
     * Followers look whether there is more, and at the keys and the account names of what
     * is searched for.
     */
    private void isNotReadBack(String look, String keys, String names) {
        assertThat(trips.ofFollowers()).allSatisfy(trip -> assertThat(trip).isIn(look, keys, names));
    }

}
