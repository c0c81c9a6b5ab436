package dev.parley.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * A lone writer's append beside one bare durable commit: group commit must cost nothing
 * without a group.
 */
final class LoneWriterBenchmark implements Benchmark {

    @Override
    public String name() {
        return "lone";
    }

    @Override
    public void run(Path folder) throws Exception {
        ParleyTarget target = new ParleyTarget("sqlite:" + folder.resolve("parley.db"));
        int bytes = target.lineLength();
        Rounds rounds = Rounds
            .of(List.of(new Writers(target, 1), new RawSqlite(folder.resolve("lines.db"), RawSqlite.LINES, 1, bytes),
                    new RawSqlite(folder.resolve("rows.db"), RawSqlite.SAME_ROW, 1, bytes),
                    new SealedLines(folder.resolve("sealed.db"), 1, bytes)));
        Table table = new Table("A lone writer: microseconds for one durable append", "Parley on SQLite",
                "bare commit of the line", "bare commit of the same row", "bare commit of a sealed and hashed line",
                "time ÷ the line (goal ≤ 1.3)", "time ÷ the same row", "time ÷ a sealed and hashed line");
        table.row(1e6 / rounds.figure(0), 1e6 / rounds.figure(1), 1e6 / rounds.figure(2), 1e6 / rounds.figure(3),
                rounds.ratio(1, 0), rounds.ratio(2, 0), rounds.ratio(3, 0));
        table.print();
    }

}
