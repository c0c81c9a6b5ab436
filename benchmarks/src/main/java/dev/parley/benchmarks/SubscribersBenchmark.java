package dev.parley.benchmarks;

import dev.parley.benchmarks.generated.GeneratedLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Thousands who wait for events on a heap of 256 MiB, one of whom never reads: what each
 * costs, and how long it takes until an append has reached all.
 */
final class SubscribersBenchmark implements Benchmark {

    private static final int PORT = 8502;

    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "subscribers";
    }

    @Override
    public void run(Path folder) throws Exception {
        int many = Integer.getInteger("subscribers", 5000);
        Path log = folder.resolve("log.db");
        GeneratedLog.write(log, 100, 1);
        Table table = new Table("Subscribers of GET /api/events on a heap of 256 MiB", "subscribers", "heap MiB",
                "KiB each", "append", "entries", "ms to the first", "ms to the last", "processor ms");
        try (QueryProcess service = QueryProcess.start(log, PORT, "-Xmx256m"); Steady writer = Steady.of(log)) {
            double before = service.heap();
            List<Subscriber> all = subscribe(service, many);
            double after = service.heap();
            for (int round = 1; round <= ROUNDS; round++) {
                long entries = -writer.appended();
                var processor = service.processorTime();
                long began = System.nanoTime();
                writer.append();
                entries += writer.appended();
                double[] reached = Subscriber.awaitAll(all, writer.head(), began);
                table.row(many, after, (after - before) * 1024 / many, round, entries, reached[0], reached[1],
                        service.processorTime().minus(processor).toMillis());
            }
            table.row(many, service.heap(), "-", "afterwards", "-", "-", "-", "-");
            all.forEach(Subscriber::close);
        }
        table.print();
    }

    private static List<Subscriber> subscribe(QueryProcess service, int many) throws Exception {
        List<Subscriber> all = new ArrayList<>();
        Subscriber.silent(PORT, service.credentials("sales"));
        for (int i = 0; i < many; i++) {
            all.add(Subscriber.open(PORT, service.credentials("sales")));
        }
        for (Subscriber one : all) {
            one.awaitHello();
        }
        return all;
    }

}
