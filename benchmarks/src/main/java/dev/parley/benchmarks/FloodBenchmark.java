package dev.parley.benchmarks;

import dev.parley.benchmarks.generated.GeneratedLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * What a caller who asks now and then notices of twenty others who ask as fast as they
 * can, each on four connections, with the limits that Parley has by itself.
 */
final class FloodBenchmark implements Benchmark {

    private static final int CALLERS = 20;

    private static final int CONNECTIONS = 4;

    private static final int NEGOTIATIONS = 1000;

    private static final double GOAL = 2;

    private static final Duration PHASE = Duration.ofSeconds(20);

    private static final Duration SLICE = Duration.ofSeconds(4);

    private static final Duration PAUSE = Duration.ofMillis(30);

    private static final List<String> ASKED = List.of("/api/negotiations", "/api/negotiations?salesTeam=DACH",
            "/api/reasons", "/api/waiting", "/api/me", "/api/negotiations?sort=-updatedAt",
            "/api/negotiations?state=OPEN", "/api/policy", "/api/analytics/decisions");

    private final LongAdder answered = new LongAdder();

    private final LongAdder refused = new LongAdder();

    @Override
    public String name() {
        return "flood";
    }

    @Override
    public void run(Path folder) throws Exception {
        Path log = folder.resolve("parley.db");
        GeneratedLog.write(log, NEGOTIATIONS, 1);
        Table table = new Table("One caller beside a flood of " + CALLERS, "flood", "calls", "p50 ms", "p99 ms",
                "answered a second", "refused a second", "p99 ÷ p99 alone (goal < 2)", "met");
        try (ParleyServer parley = ParleyServer.flooded(log)) {
            quiet(parley, "warm-up", PHASE);
            double[] alone = quiet(parley, "quiet", PHASE);
            table.row("none", alone.length, at(alone, 0.5), at(alone, 0.99), "-", "-", "-", "-");
            double[] beside = beside(parley);
            double ratio = at(beside, 0.99) / at(alone, 0.99);
            table.row(CALLERS + " callers", beside.length, at(beside, 0.5), at(beside, 0.99),
                    answered.doubleValue() / PHASE.toSeconds(), refused.doubleValue() / PHASE.toSeconds(), ratio,
                    ratio < GOAL ? "yes" : "no");
        }
        table.print();
    }

    /** Measures once what the others had saved up is spent. */
    private double[] beside(ParleyServer parley) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService flood = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int i = 0; i < CALLERS * CONNECTIONS; i++) {
                String caller = "flood" + i % CALLERS;
                Random random = new Random(i);
                flood.execute(() -> floodUntil(over, parley, caller, random));
            }
            untilAllAreOver(parley);
            answered.reset();
            refused.reset();
            double[] millis = quiet(parley, "quiet", PHASE);
            over.set(true);
            return millis;
        }
    }

    /**
     * Until what each of them had saved up is spent, and they are refused all the time.
     */
    private void untilAllAreOver(ParleyServer parley) throws Exception {
        do {
            refused.reset();
            quiet(parley, "beside", SLICE);
        }
        while (refused.sum() < CALLERS * SLICE.toSeconds());
    }

    private void floodUntil(AtomicBoolean over, ParleyServer parley, String caller, Random random) {
        try {
            while (!over.get()) {
                flood(parley, caller, random);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void flood(ParleyServer parley, String caller, Random random) throws IOException, InterruptedException {
        int status = random.nextInt(10) == 0 ? parley.raiseAs(caller) : parley.get(caller, asked(random));
        (status == 429 ? refused : answered).increment();
    }

    /** Asks every now and then, and waits for each answer. */
    private static double[] quiet(ParleyServer parley, String caller, Duration how) throws Exception {
        List<Double> millis = new ArrayList<>();
        Random random = new Random(7);
        long end = System.nanoTime() + how.toNanos();
        for (long next = System.nanoTime(); next < end; next += PAUSE.toNanos()) {
            LockSupport.parkNanos(next - System.nanoTime());
            long began = System.nanoTime();
            int status = parley.get(caller, asked(random));
            millis.add((System.nanoTime() - began) / 1e6);
            if (status != 200) {
                throw new IllegalStateException("the quiet caller was answered " + status);
            }
        }
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static String asked(Random random) {
        return ASKED.get(random.nextInt(ASKED.size()));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }

}
