package dev.parley.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands of 32 clients in turns: Parley, the limit, and an earlier Parley if the system
 * property {@code earlier} names its jar.
 */
final class HttpContest {

    private static final int CLIENTS = 32;

    /** In turns too: who came first would find clients that are still being compiled. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    /** As many as the compiler is busy for under this load. */
    private static final int WARM_UPS = 10;

    private static final Duration COUNTED = Duration.ofSeconds(3);

    private static final int ROUNDS = 7;

    /** Who takes part: a server and its clients. */
    private static final class Contender implements AutoCloseable {

        private final String name;

        private final ParleyServer server;

        private final List<Claiming> clients;

        private final double[] perSecond = new double[ROUNDS];

        private final double[] p50 = new double[ROUNDS];

        private final double[] p99 = new double[ROUNDS];

        Contender(String name, ParleyServer server) throws Exception {
            this.name = name;
            this.server = server;
            this.clients = HttpBenchmark.claiming(server, CLIENTS);
        }

        void round(int round) throws Exception {
            long[] calls = HttpBenchmark.calls(clients, COUNTED);
            perSecond[round] = calls.length / (double) COUNTED.toSeconds();
            p50[round] = HttpBenchmark.millis(calls, 0.5);
            p99[round] = HttpBenchmark.millis(calls, 0.99);
        }

        @Override
        public void close() {
            server.close();
        }

    }

    private HttpContest() {
    }

    static void run(Path folder) throws Exception {
        List<Contender> contenders = new ArrayList<>();
        try {
            contenders.add(new Contender("Parley", ParleyServer.start(folder.resolve("now.db"))));
            contenders.add(new Contender("the limit", ParleyServer.limit(folder.resolve("limit.db"))));
            String earlier = System.getProperty("earlier", "");
            if (!earlier.isEmpty()) {
                contenders
                    .add(new Contender("an earlier Parley", ParleyServer.ofJar(earlier, folder.resolve("earlier.db"))));
            }
            warmUp(contenders);
            for (int round = 0; round < ROUNDS; round++) {
                for (Contender contender : contenders) {
                    contender.round(round);
                }
            }
        }
        finally {
            contenders.forEach(Contender::close);
        }
        print(contenders);
    }

    private static void warmUp(List<Contender> contenders) throws Exception {
        for (int round = 0; round < WARM_UPS; round++) {
            for (Contender contender : contenders) {
                HttpBenchmark.calls(contender.clients, WARM_UP);
            }
        }
    }

    private static void print(List<Contender> contenders) {
        Contender parley = contenders.getFirst();
        Table table = new Table(
                "Commands of " + CLIENTS + " clients in turns (goals: ≥ 0.5 and p99 ≤ 2 × of the limit,"
                        + " ≥ 1.3 of the earlier)",
                "", "durable commands/s", "p50 ms", "p99 ms", "Parley ÷ it", "Parley's p99 ÷ its");
        for (Contender each : contenders) {
            table.row(each.name, Rounds.median(each.perSecond.clone()), Rounds.median(each.p50.clone()),
                    Rounds.median(each.p99.clone()), ratio(parley.perSecond, each.perSecond),
                    ratio(parley.p99, each.p99));
        }
        table.print();
    }

    /** The median of one's figure ÷ the other's, round by round. */
    private static double ratio(double[] one, double[] other) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = one[round] / other[round];
        }
        return Rounds.median(ratios);
    }

}
