package dev.parley.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * From starting the process to ready, every root checked, and what the heap holds then.
 */
final class StartBenchmark implements Benchmark {

    private static final Duration COMPILING = Duration.ofSeconds(8);

    private static final double PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table table = new Table("From starting the process to ready, all roots checked (goal ≤ 5 s at 1 M events)",
                "negotiations", "MiB of log", "seconds", "processor seconds", "heap after it, MiB",
                "heap per 100 k negotiations, MiB", "two bare loops over the log, seconds",
                "an empty start's work and theirs on all processors, seconds");
        double work = 0;
        double heap = 0;
        try (ParleyServer server = ParleyServer.start(folder.resolve("start-0.db"), "-Xmx2g")) {
            work = server.processorSeconds();
            heap = server.heap();
            table.row(0, 0, server.secondsToReady(), work, heap, "-", "-", "-");
        }
        for (int negotiations : new int[] { 10_000, 100_000 }) {
            Path log = Logs.copy(Logs.ofNegotiations(negotiations), folder.resolve("start-" + negotiations + ".db"));
            double loops = loops(log);
            try (ParleyServer server = ParleyServer.start(log, "-Xmx2g")) {
                double now = server.heap();
                table.row(negotiations, Files.size(log) / 1048576.0, server.secondsToReady(), server.processorSeconds(),
                        now, (now - heap) * 100_000 / negotiations, loops, work / PROCESSORS + loops);
            }
            Files.deleteIfExists(log);
        }
        table.print();
    }

    /**
     * How long two bare loops take that are compiled, using two processors all the time.
     */
    private static double loops(Path log) throws Exception {
        Reading loops = Reading.twoBareLoops(log);
        long events = loops.events();
        loops.perSecond(COMPILING);
        return events / loops.perSecond(COMPILING);
    }

}
