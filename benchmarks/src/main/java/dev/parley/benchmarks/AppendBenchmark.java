package dev.parley.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

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
        Table table = new Table("Durable appends per second", "writers", "Parley on SQLite", "bare SQLite insert",
                "Axon JDBC on H2 (no fsync)", "Axon JDBC on PostgreSQL", "÷ bare", "÷ H2", "÷ PostgreSQL");
        for (int writers : WRITERS) {
            Path here = Files.createDirectories(folder.resolve("append-" + writers));
            double parley;
            int bytes;
            try (ParleyTarget target = new ParleyTarget("Parley", "sqlite:" + here.resolve("parley.db"))) {
                parley = new Writers(target, writers).perSecond();
                bytes = averageLine(target);
            }
            double bare = RawSqlite.perSecond(here.resolve("bare.db"), writers, bytes);
            double h2 = h2(here, writers);
            Optional<Double> postgres = postgres(writers);
            table.row(writers, parley, bare, h2, postgres.map(Table::figure).orElse("not installed"), parley / bare,
                    parley / h2, postgres.map(figure -> Table.figure(parley / figure)).orElse("-"));
        }
        table.print();
    }

    private static int averageLine(ParleyTarget target) {
        try (Stream<byte[]> lines = target.store().lines(0, 100)) {
            return (int) lines.mapToInt(line -> line.length).average().orElseThrow();
        }
    }

    private static double h2(Path here, int writers) throws Exception {
        String url = "jdbc:h2:file:" + here.resolve("h2").toAbsolutePath()
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (AxonJdbcTarget target = new AxonJdbcTarget("H2", url, PostgresEventTableFactory.INSTANCE)) {
            return new Writers(target, writers).perSecond();
        }
    }

    private static Optional<Double> postgres(int writers) throws Exception {
        Path folder = Files.createTempDirectory("parley-pg");
        Optional<Postgres> started = Postgres.start(folder);
        if (started.isEmpty()) {
            return Optional.empty();
        }
        try (Postgres server = started.get();
                AxonJdbcTarget target = new AxonJdbcTarget("PostgreSQL", server.url(),
                        PostgresEventTableFactory.INSTANCE)) {
            return Optional.of(new Writers(target, writers).perSecond());
        }
    }

}
