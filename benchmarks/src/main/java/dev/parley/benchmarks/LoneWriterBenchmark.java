package dev.parley.benchmarks;

import java.nio.file.Path;

/**
 * A lone writer's append beside one bare durable commit: group commit must cost nothing
 * without a group.
 */
final class LoneWriterBenchmark implements Benchmark {

    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "lone";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table table = new Table("A lone writer: microseconds for one durable append", "round", "Parley on SQLite",
                "one bare commit", "time ÷ bare");
        for (int round = 1; round <= ROUNDS; round++) {
            double parley;
            try (ParleyTarget target = new ParleyTarget("Parley",
                    "sqlite:" + folder.resolve("lone-" + round + ".db"))) {
                parley = 1e6 / new Writers(target, 1).perSecond();
            }
            double bare = 1e6 / RawSqlite.perSecond(folder.resolve("bare-" + round + ".db"), 1, 800);
            table.row(round, parley, bare, parley / bare);
        }
        table.print();
    }

}
