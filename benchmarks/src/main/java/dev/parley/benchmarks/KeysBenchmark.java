package dev.parley.benchmarks;

import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What a list of 200 titles asks the store for: the keys of as many entries, which stand
 * all over a log of a million, others each time.
 */
final class KeysBenchmark implements Benchmark {

    private static final int ENTRIES = 200;

    private static final int QUESTIONS = 400;

    private final Random random = new Random(1);

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table table = new Table("Keys of 200 entries all over a log, milliseconds", "entries of the log",
                "p50 (goal ≤ 2)", "p99");
        try (LogStore store = LogStores.open("sqlite:" + Logs.ofEvents(1_000_000))) {
            ask(store);
            double[] millis = ask(store);
            table.row(store.head(), millis[QUESTIONS / 2], millis[QUESTIONS * 99 / 100]);
        }
        table.print();
    }

    /** How long each of the questions took, in order. */
    private double[] ask(LogStore store) {
        double[] millis = new double[QUESTIONS];
        for (int question = 0; question < QUESTIONS; question++) {
            List<Long> positions = random.longs(ENTRIES, 1, store.head() + 1).boxed().toList();
            List<String> ids = store.lines(positions).stream().map(line -> EntryLine.read(line).id()).toList();
            long started = System.nanoTime();
            store.keysOf(ids);
            millis[question] = (System.nanoTime() - started) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

}
