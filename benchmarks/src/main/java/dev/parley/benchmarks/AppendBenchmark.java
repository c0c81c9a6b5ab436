package dev.parley.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Durable appends with 1, 8 and 64 writers: Parley on SQLite beside the bare file and
 * Axon's JDBC engine.
 */
final class AppendBenchmark implements Benchmark {

    private static final List<Integer> WRITERS = List.of(1, 8, 64);

    @Override
    public String name() {
        return "append";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table figures = new Table("Durable appends per second", "writers", "Parley on SQLite", "bare insert of lines",
                "bare insert of the same rows", "bare insert of sealed and hashed lines", "bare group commit of them",
                "Axon JDBC on H2, synced", "Axon JDBC on H2, not synced", "Axon JDBC on PostgreSQL");
        Table ratios = new Table("Parley on SQLite ÷", "writers", "bare lines", "same rows", "sealed and hashed lines",
                "bare group commit", "H2, synced (goal ≥ 5 at 64)", "H2, not synced", "PostgreSQL (goal ≥ 1 at 64)");
        for (int writers : WRITERS) {
            run(Files.createDirectories(folder.resolve("append-" + writers)), writers, figures, ratios);
        }
        figures.print();
        ratios.print();
    }

    private static void run(Path here, int writers, Table figures, Table ratios) throws Exception {
        Path data = Files.createTempDirectory("parley-pg");
        Optional<Postgres> postgres = Postgres.start(data);
        try {
            Rounds rounds = Rounds.of(contestants(here, writers, postgres));
            String missing = "not installed";
            figures.row(writers, rounds.figure(0), rounds.figure(1), rounds.figure(2), rounds.figure(3),
                    rounds.figure(4), rounds.figure(5), rounds.figure(6),
                    postgres.isPresent() ? rounds.figure(7) : missing);
            ratios.row(writers, rounds.ratio(0, 1), rounds.ratio(0, 2), rounds.ratio(0, 3), rounds.ratio(0, 4),
                    rounds.ratio(0, 5), rounds.ratio(0, 6), postgres.isPresent() ? rounds.ratio(0, 7) : missing);
        }
        finally {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
            Benchmarks.remove(data);
        }
    }

    private static List<Contestant> contestants(Path here, int writers, Optional<Postgres> postgres) throws Exception {
        ParleyTarget parley = new ParleyTarget("sqlite:" + here.resolve("parley.db"));
        int bytes = parley.lineLength();
        List<Contestant> all = new ArrayList<>();
        all.add(new Writers(parley, writers));
        all.add(new RawSqlite(here.resolve("lines.db"), RawSqlite.LINES, writers, bytes));
        all.add(new RawSqlite(here.resolve("rows.db"), RawSqlite.SAME_ROW, writers, bytes));
        all.add(new SealedLines(here.resolve("sealed.db"), writers, bytes));
        all.add(new Writers(new BareGroupCommit(here.resolve("group.db"), bytes), writers));
        all.add(new Writers(AxonJdbcTarget.h2(here.resolve("synced"), writers, true), writers));
        all.add(new Writers(AxonJdbcTarget.h2(here.resolve("unsynced"), writers, false), writers));
        if (postgres.isPresent()) {
            all.add(new Writers(AxonJdbcTarget.postgres(postgres.get(), writers), writers));
        }
        return all;
    }

}
