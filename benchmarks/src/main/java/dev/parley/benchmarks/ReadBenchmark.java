package dev.parley.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * From position 1 to the end into typed events and folded views, roots checked, at 10 k,
 * 100 k and 1 M events. Axon's own engine is filled with no more than 100 k.
 */
final class ReadBenchmark implements Benchmark {

    private static final Duration COMPILING = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "read";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table table = new Table("Events read per second", "events", "Parley: checked, typed and folded",
                "bare loop: scan, hash, decode", "two bare loops at once", "raw scan",
                "Axon's engine and processor on H2", "÷ bare loop (goal ≥ 0.9)", "÷ two bare loops", "÷ raw scan",
                "÷ Axon (goal ≥ 10)", "two bare loops ÷ Axon");
        compile();
        for (int events : new int[] { 10_000, 100_000, 1_000_000 }) {
            Path log = Logs.ofEvents(events);
            Rounds rounds = Rounds.of(List.of(Reading.views(log), Reading.bareLoop(log), Reading.twoBareLoops(log),
                    Reading.rawScan(log), new AxonReading(log, folder.resolve("axon-" + events))));
            table.row(events, rounds.figure(0), rounds.figure(1), rounds.figure(2), rounds.figure(3), rounds.figure(4),
                    rounds.ratio(0, 1), rounds.ratio(0, 2), rounds.ratio(0, 3), rounds.ratio(0, 4), rounds.ratio(2, 4));
        }
        table.print();
    }

    /** What a process that has just started takes is for {@link StartBenchmark}. */
    private static void compile() throws Exception {
        Path log = Logs.ofEvents(100_000);
        for (Reading reading : List.of(Reading.views(log), Reading.bareLoop(log), Reading.rawScan(log))) {
            reading.perSecond(COMPILING);
        }
    }

}
