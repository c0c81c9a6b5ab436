package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.personaldata.MasterKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Several command services on one store, and 64 clients that repeat themselves. */
class ManyWritersTests {

    private static final int CLIENTS = 64;

    private static final int SHARED_NEGOTIATIONS = 16;

    private static final int ROUNDS = Integer.getInteger("parley.rounds", 2);

    private final Acknowledgements acknowledgements = new Acknowledgements();

    @Test
    void threeServicesOnOneFileLoseNothingAndRecordNothingTwice(@TempDir Path folder) throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        load(store, 3);
        acknowledgements.assertAreExactly(StoredLog.whole(store));
    }

    @Test
    void twoServicesLoseNothingThoughTheirConnectionsAreCutInTheMiddleOfAppends() throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        try (UnreliableWire wire = new UnreliableWire(server.bind(), 40)) {
            load("mongodb://" + wire.address() + "/parley", 2);
            assertThat(wire.cuts()).isPositive();
            acknowledgements.assertAreExactly(StoredLog.whole("mongodb:/" + server.getLocalAddress() + "/parley"));
        }
        finally {
            server.shutdownNow();
        }
    }

    /** {@code MONGODB_URI} names the server, without a database. */
    @Test
    @EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+")
    void threeServicesOnARealServerLoseNothingAndRecordNothingTwice() throws Exception {
        String store = System.getenv("MONGODB_URI") + "/parley_writers_" + System.nanoTime();
        load(store, 3);
        acknowledgements.assertAreExactly(StoredLog.whole(store));
    }

    private void load(String store, int services) throws Exception {
        List<ParleyProcess> processes = start(store, services);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ParleyProcess process : processes) {
                process.awaitReady();
            }
            List<Api> apis = processes.stream().map(process -> process.as("sales")).toList();
            CompletableFuture
                .allOf(IntStream.range(0, CLIENTS)
                    .mapToObj(number -> new LoadClient(number, apis, threads, acknowledgements))
                    .map(client -> CompletableFuture.runAsync(() -> client.work(ROUNDS, SHARED_NEGOTIATIONS), threads))
                    .toArray(CompletableFuture[]::new))
                .join();
        }
        finally {
            processes.forEach(ParleyProcess::close);
        }
        assertThat(acknowledgements.size()).isEqualTo(CLIENTS + SHARED_NEGOTIATIONS + CLIENTS * ROUNDS);
    }

    /** All have the same key, made by whoever starts them. */
    private static List<ParleyProcess> start(String store, int services) throws Exception {
        Map<String, String> environment = Map.of("PARLEY_MASTERKEY", MasterKey.generate().encoded());
        List<ParleyProcess> processes = new ArrayList<>();
        for (int service = 0; service < services; service++) {
            processes.add(ParleyProcess.start(ParleyProcess.COMMANDS, store, environment));
        }
        return processes;
    }

}
