package dev.parley.benchmarks;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.queryservice.follow.InitialFold;
import dev.parley.sharedevents.EventJson;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Reads a whole log again and again, as often as it takes, and counts the events. */
@FunctionalInterface
interface Reading extends Contestant {

    long events() throws Exception;

    @Override
    default double perSecond(Duration duration) throws Exception {
        long started = System.nanoTime();
        long events = 0;
        do {
            events += events();
        }
        while (System.nanoTime() - started < duration.toNanos());
        return events * 1e9 / (System.nanoTime() - started);
    }

    /**
     * As the query side starts: every root checked, every event folded into the views.
     */
    static Reading views(Path log) {
        return () -> {
            try (LogStore store = LogStores.open("sqlite:" + log)) {
                return InitialFold.fold(store, _ -> {
                }).position();
            }
        };
    }

    /**
     * Scans, hashes and decodes the same rows in one loop, and does nothing with them.
     */
    static Reading bareLoop(Path log) {
        return () -> scan(log, "", Reading::hashAndDecode);
    }

    /** The bare loop on two threads, each for half of the log. */
    static Reading twoBareLoops(Path log) {
        String middle = "(SELECT max(position) / 2 FROM entry)";
        return () -> {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<Long> half = other.submit(() -> scan(log, "WHERE position > " + middle, Reading::hashAndDecode));
                return scan(log, "WHERE position <= " + middle, Reading::hashAndDecode) + half.get();
            }
        };
    }

    private static void hashAndDecode(byte[] line) {
        Hashes.leaf(line);
        Entry entry = EntryLine.read(line);
        EventJson.read(entry.type(), entry.schema(), entry.data());
    }

    static Reading rawScan(Path log) {
        return () -> scan(log, "", line -> {
        });
    }

    private static long scan(Path log, String where, Consumer<byte[]> each) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT line FROM entry " + where + " ORDER BY position")) {
            long count = 0;
            for (; rows.next(); count++) {
                each.accept(rows.getBytes(1));
            }
            return count;
        }
    }

}
