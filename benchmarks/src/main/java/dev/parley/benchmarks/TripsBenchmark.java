package dev.parley.benchmarks;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How often the store is asked and written to for each kind of command: trips to MongoDB,
 * of which {@code MONGODB_URI} may name a real one, and statements on SQLite.
 */
final class TripsBenchmark implements Benchmark {

    @Override
    public String name() {
        return "trips";
    }

    @Override
    public void run(Path folder) throws Exception {
        Map<String, Integer> sqlite = counted("sqlite:" + folder.resolve("parley.db"));
        MongoServer standIn = new MongoServer(new MemoryBackend());
        try {
            String given = System.getenv("MONGODB_URI");
            String server = given == null ? "mongodb:/" + standIn.bind() : given;
            Map<String, Integer> mongo = counted(server + "/parley_" + UUID.randomUUID());
            Table table = new Table("What a command on a warm process asks of the store", "command",
                    "trips to MongoDB (goal ≤ 3)", "statements on SQLite");
            mongo.forEach((kind, trips) -> table.row(kind, trips, sqlite.getOrDefault(kind, 0)));
            table.print();
        }
        finally {
            standIn.shutdownNow();
        }
    }

    private static Map<String, Integer> counted(String store) throws Exception {
        Map<String, Integer> counted = new LinkedHashMap<>();
        CountedTrips trips = new CountedTrips();
        try (WatchedParley parley = new WatchedParley(store, trips)) {
            new CommandStory(parley, trips).tell((kind, made) -> counted.put(kind, made.size()));
        }
        return counted;
    }

}
