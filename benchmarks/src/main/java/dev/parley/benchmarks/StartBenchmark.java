package dev.parley.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * From starting the process to ready, every root checked, and what the heap holds then.
 */
final class StartBenchmark implements Benchmark {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table table = new Table("From starting the process to ready, all roots checked (goal ≤ 5 s at 1 M events)",
                "negotiations", "MiB of log", "seconds", "heap after it, MiB", "heap per 100 k negotiations, MiB");
        double empty = 0;
        for (int negotiations : new int[] { 0, 10_000, 100_000 }) {
            Path log = folder.resolve("start-" + negotiations + ".db");
            if (negotiations > 0) {
                Logs.copy(Logs.ofNegotiations(negotiations), log);
            }
            double size = negotiations > 0 ? Files.size(log) / 1048576.0 : 0;
            try (ParleyServer server = ParleyServer.start(log, "-Xmx2g")) {
                double heap = server.heap();
                empty = negotiations == 0 ? heap : empty;
                table.row(negotiations, size, server.secondsToReady(), heap,
                        negotiations == 0 ? "-" : Table.figure((heap - empty) * 100_000 / negotiations));
            }
            Files.deleteIfExists(log);
        }
        table.print();
    }

}
