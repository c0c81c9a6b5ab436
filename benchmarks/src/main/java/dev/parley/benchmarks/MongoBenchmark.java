package dev.parley.benchmarks;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Durable appends with 1, 8 and 64 writers: Parley on MongoDB beside Axon's own engine on
 * the same server. Without {@code MONGODB_URI} that is a stand-in in this process, and
 * the figures are no more than an indication.
 */
final class MongoBenchmark implements Benchmark {

    private static final List<Integer> WRITERS = List.of(1, 8, 64);

    @Override
    public String name() {
        return "mongo";
    }

    @Override
    public void run(Path folder) throws Exception {
        String given = System.getenv("MONGODB_URI");
        Table table = new Table(
                "Appends per second on "
                        + (given == null ? "a stand-in for MongoDB in this process: an indication only" : "MongoDB"),
                "writers", "Parley", "Axon's own engine", "Parley ÷ Axon (goal ≥ 1, with 64 ≥ 2)");
        for (int writers : WRITERS) {
            MongoServer standIn = new MongoServer(new MemoryBackend());
            try {
                String server = given == null ? "mongodb:/" + standIn.bind() : given;
                Rounds rounds = Rounds
                    .of(List.of(new Writers(new ParleyTarget(server + "/parley_" + UUID.randomUUID()), writers),
                            new Writers(new AxonMongoTarget(server), writers)));
                table.row(writers, rounds.figure(0), rounds.figure(1), rounds.ratio(0, 1));
            }
            finally {
                standIn.shutdownNow();
            }
        }
        table.print();
    }

}
