package dev.parley.benchmarks;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * From an append's return to the views of a follower in another process. Both read the
 * same clock of the machine, which does not go back.
 */
final class VisibleBenchmark implements Benchmark {

    private static final Duration PHASE = Duration.ofSeconds(12);

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public void run(Path folder) throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        LogStores.open(store).close();
        Process follower = follower(store);
        NavigableMap<Long, Long> seen = new ConcurrentSkipListMap<>();
        BufferedReader said = follower.inputReader();
        said.readLine();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> said.lines()
            .map(line -> line.split(" "))
            .forEach(pair -> seen.put(Long.parseLong(pair[0]), Long.parseLong(pair[1]))));
        Table table = new Table("From commit to visible in another process", "writers", "commits", "p50 ms",
                "p99 ms (goal ≤ 50)", "follower's processor time, % of one");
        warmUp(store);
        table.row("none", 0, "-", "-", idle(follower) + " (goal < 1)");
        for (int writers : new int[] { 1, 8 }) {
            row(table, store, writers, follower, seen);
        }
        follower.getOutputStream().close();
        reading.join();
        table.print();
    }

    /** Both processes compile what they do before it counts. */
    private static void warmUp(String store) {
        try (LogStore log = LogStores.open(store);
                Appender appender = Appender.open(log, java.time.InstantSource.system())) {
            Negotiators.work(appender, log, 8, Duration.ZERO, PHASE, new ConcurrentSkipListMap<>());
        }
    }

    /** Once it has compiled what it does when nothing happens. */
    private static String idle(Process follower) throws InterruptedException {
        follower.waitFor(PHASE.toSeconds(), TimeUnit.SECONDS);
        Duration before = processorTime(follower);
        follower.waitFor(PHASE.toSeconds(), TimeUnit.SECONDS);
        return Table.figure(share(processorTime(follower).minus(before)));
    }

    private static void row(Table table, String store, int writers, Process follower, NavigableMap<Long, Long> seen)
            throws Exception {
        Duration before = processorTime(follower);
        NavigableMap<Long, Long> acknowledged = new ConcurrentSkipListMap<>();
        try (LogStore log = LogStores.open(store);
                Appender appender = Appender.open(log, java.time.InstantSource.system())) {
            Negotiators.work(appender, log, writers, writers == 1 ? Duration.ofMillis(40) : Duration.ZERO, PHASE,
                    acknowledged);
            double used = share(processorTime(follower).minus(before));
            awaitSeen(seen, acknowledged.lastKey(), follower);
            long[] delays = delays(acknowledged, new TreeMap<>(seen));
            table.row(writers == 1 ? "1, every 40 ms" : writers + ", as fast as they can", delays.length,
                    delays[delays.length / 2] / 1e6, delays[(int) (delays.length * 0.99)] / 1e6, Table.figure(used));
        }
    }

    /** What was seen before the writer's own thread went on took no time. */
    private static long[] delays(NavigableMap<Long, Long> acknowledged, NavigableMap<Long, Long> seen) {
        return acknowledged.entrySet()
            .stream()
            .flatMapToLong(
                    one -> LongStream.of(Math.max(0, seen.ceilingEntry(one.getKey()).getValue() - one.getValue())))
            .sorted()
            .toArray();
    }

    private static void awaitSeen(NavigableMap<Long, Long> seen, long position, Process follower) throws IOException {
        while (seen.isEmpty() || seen.lastKey() < position) {
            if (!follower.isAlive()) {
                throw new IOException("the follower has ended");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static Process follower(String store) throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true", "-classpath", System.getProperty("java.class.path"),
                FollowerProcess.class.getName(), store))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    }

    private static Duration processorTime(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double share(Duration used) {
        return 100.0 * used.toNanos() / PHASE.toNanos();
    }

}
