package dev.parley.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the benchmarks named on the command line, or all. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new GenerateLog(), new LoneWriterBenchmark(),
            new AppendBenchmark(), new MongoBenchmark(), new VisibleBenchmark(), new ThousandthBenchmark(),
            new HttpBenchmark(), new TripsBenchmark(), new FirstMinuteBenchmark(), new ReadBenchmark(),
            new KeysBenchmark(), new StartBenchmark(), new QueriesBenchmark(), new SubscribersBenchmark(),
            new FloodBenchmark());

    private Benchmarks() {
    }

    public static void main(String[] names) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        List<String> wanted = List.of(names);
        machine();
        for (Benchmark benchmark : ALL) {
            if (wanted.contains("all") || wanted.contains(benchmark.name())) {
                Path folder = Files.createTempDirectory("parley-bench");
                try {
                    benchmark.run(folder);
                }
                finally {
                    remove(folder);
                }
            }
        }
    }

    private static void machine() {
        System.out.println("Machine: " + Runtime.getRuntime().availableProcessors() + " processors, "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB heap, Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

}
