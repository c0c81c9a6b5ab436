package dev.parley.benchmarks;

import java.nio.file.Path;

/**
 * The thousandth command on one negotiation beside the tenth on another, in turn, over
 * HTTP.
 */
final class ThousandthBenchmark implements Benchmark {

    private static final int PAIRS = 100;

    @Override
    public String name() {
        return "thousandth";
    }

    @Override
    public void run(Path folder) throws Exception {
        try (ParleyServer server = ParleyServer.start(folder.resolve("parley.db"))) {
            String old = grown(server, 1000);
            double[] thousandth = new double[PAIRS];
            double[] tenth = new double[PAIRS];
            for (int pair = 0; pair < PAIRS; pair++) {
                String young = grown(server, 9);
                tenth[pair] = micros(server, young);
                thousandth[pair] = micros(server, old);
            }
            double late = Rounds.median(thousandth);
            double early = Rounds.median(tenth);
            Table table = new Table(
                    "One command on a negotiation over HTTP, the median of " + PAIRS + ", in microseconds", "the tenth",
                    "the thousandth and later", "÷ (goal ≤ 1.2)");
            table.row(early, late, late / early);
            table.print();
        }
    }

    /** A negotiation after a number of commands. */
    private static String grown(ParleyServer server, int commands) throws Exception {
        String negotiation = server.raise();
        for (int command = 1; command < commands; command++) {
            server.claim(negotiation);
        }
        return negotiation;
    }

    private static double micros(ParleyServer server, String negotiation) throws Exception {
        long started = System.nanoTime();
        server.claim(negotiation);
        return (System.nanoTime() - started) / 1e3;
    }

}
