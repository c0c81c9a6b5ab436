package dev.parley.benchmarks;

import dev.parley.benchmarks.generated.GeneratedLog;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a generated log and says how fast: to the file named by the system property
 * {@code file}, or to one that is thrown away.
 */
final class GenerateLog implements Benchmark {

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public void run(Path folder) throws Exception {
        int negotiations = Integer.getInteger("negotiations", 10_000);
        String named = System.getProperty("file", "");
        Path file = named.isEmpty() ? folder.resolve("generated.db") : Path.of(named);
        long started = System.nanoTime();
        long events = GeneratedLog.write(file, negotiations, Long.getLong("seed", 1));
        double seconds = (System.nanoTime() - started) / 1e9;
        Table table = new Table("A generated log", "negotiations", "events", "MiB", "seconds", "events per second");
        table.row(negotiations, events, Files.size(file) / 1048576.0, seconds, events / seconds);
        table.print();
    }

}
