package dev.parley.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Commands and queries over HTTP, with 1, 16 and 64 clients in this process, which has
 * the same processors. Then 32 clients in turns, beside the limit.
 */
final class HttpBenchmark implements Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(30);

    /** Before each number of clients, once all is compiled. */
    private static final Duration SETTLING = Duration.ofSeconds(4);

    private static final Duration COUNTED = Duration.ofSeconds(6);

    /** What a client does again and again. */
    interface Call {

        void make() throws Exception;

    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table table = new Table("Over HTTP, clients on the same two processors", "clients", "durable commands/s",
                "p50 ms", "p99 ms", "queries/s", "p50 ms", "p99 ms");
        try (ParleyServer server = ParleyServer.start(folder.resolve("parley.db"))) {
            warmUp(server);
            for (int clients : new int[] { 1, 16, 64 }) {
                List<Claiming> claiming = claiming(server, clients);
                calls(claiming, SETTLING);
                long[] commands = calls(claiming, COUNTED);
                List<Call> reading = reading(server, clients);
                calls(reading, SETTLING);
                long[] queries = calls(reading, COUNTED);
                table.row(clients, perSecond(commands), millis(commands, 0.5), millis(commands, 0.99),
                        perSecond(queries), millis(queries, 0.5), millis(queries, 0.99));
            }
        }
        table.print();
        HttpContest.run(folder);
    }

    private static void warmUp(ParleyServer server) throws Exception {
        calls(reading(server, 16), WARM_UP);
        calls(claiming(server, 16), WARM_UP);
    }

    static List<Claiming> claiming(ParleyServer server, int clients) {
        return Stream.generate(() -> new Claiming(server)).limit(clients).toList();
    }

    /** Each reads a negotiation as they usually are, with ten claims. */
    private static List<Call> reading(ParleyServer server, int clients) throws Exception {
        List<Call> reading = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            String negotiation = server.raise();
            for (int claim = 1; claim < 10; claim++) {
                server.claim(negotiation);
            }
            reading.add(() -> server.read(negotiation));
        }
        return reading;
    }

    /** How long each call took, in nanoseconds, sorted. */
    static long[] calls(List<? extends Call> calls, Duration duration) throws Exception {
        long until = System.nanoTime() + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> clients = calls.stream()
                .map(call -> threads.submit(() -> one(call, until)))
                .toList();
            LongStream.Builder all = LongStream.builder();
            for (Future<List<Long>> client : clients) {
                client.get().forEach(all::add);
            }
            return all.build().sorted().toArray();
        }
    }

    private static List<Long> one(Call call, long until) throws Exception {
        List<Long> took = new ArrayList<>();
        for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
            call.make();
            took.add(System.nanoTime() - now);
        }
        return took;
    }

    private static double perSecond(long[] calls) {
        return calls.length / (double) COUNTED.toSeconds();
    }

    static double millis(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

}
