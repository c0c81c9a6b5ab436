package dev.parley.benchmarks.generated;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.servicestart.store.KeyFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a log of a given number of negotiations, raised over three years. Those raised
 * last are still going on at its end.
 */
public final class GeneratedLog {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);

    private static final int DAYS = 1096;

    private final int negotiations;

    private final long seed;

    private final SortedMap<LocalDate, List<Step>> ahead = new TreeMap<>();

    private int raised;

    private GeneratedLog(int negotiations, long seed) {
        this.negotiations = negotiations;
        this.seed = seed;
    }

    /**
     * Writes it to a new SQLite store, with a new master key in {@code <sqlite>.key}
     * beside it, where Parley looks for it.
     * @param negotiations how many are raised, each of about ten events
     * @param seed what happens in them; ids and ciphertexts are others each time
     * @return the head of the log
     */
    public static long write(Path sqlite, int negotiations, long seed) {
        MasterKey key = MasterKey.generate();
        KeyFile.make(sqlite.resolveSibling(sqlite.getFileName() + ".key"), key.encoded(), "the master key");
        try (LogStore store = LogStores.open("sqlite:" + sqlite)) {
            return write(store, key, negotiations, seed);
        }
    }

    /** Writes it to a store that is empty yet. */
    public static long write(LogStore store, MasterKey key, int negotiations, long seed) {
        Cast cast = Cast.in(new Directory(key, store));
        SteppedClock clock = new SteppedClock();
        try (Appender appender = Appender.open(store, clock);
                Recording recording = new Recording(appender, new Vault(key, store))) {
            new GeneratedLog(negotiations, seed).tell(cast, recording, clock);
        }
        return store.head();
    }

    private void tell(Cast cast, Recording recording, SteppedClock clock) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = FIRST_DAY.plusDays(day);
            raise(cast, day);
            clock.set(today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
            List<Step> steps = ahead.remove(today);
            if (steps != null) {
                recording.together(steps);
            }
        }
    }

    private void raise(Cast cast, int day) {
        int until = (int) ((long) negotiations * (day + 1) / DAYS);
        for (; raised < until; raised++) {
            for (Step step : Course.of(seed * 1_000_003 + raised, cast, FIRST_DAY.plusDays(day))) {
                LocalDate on = LocalDate.ofInstant(step.by().at(), ZoneOffset.UTC);
                ahead.computeIfAbsent(on, _ -> new ArrayList<>()).add(step);
            }
        }
    }

}
