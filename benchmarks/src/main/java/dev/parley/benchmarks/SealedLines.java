package dev.parley.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The limit of a log that seals and hashes, on two processors: one thread makes the
 * events and their lines, another inserts them into a {@link SealedTable}, a batch in a
 * transaction. If a batch is one line, a single thread does all of it, line after line,
 * as a lone writer has to. Nobody waits for an answer.
 */
final class SealedLines implements Contestant {

    private final SealedTable table;

    private final int batch;

    private long made;

    SealedLines(Path file, int batch, int bytes) throws SQLException {
        this.table = new SealedTable(file, bytes);
        this.batch = batch;
    }

    /** Lines a second. */
    @Override
    public double perSecond(Duration duration) throws SQLException, InterruptedException {
        long started = System.nanoTime();
        long until = started + duration.toNanos();
        long rows = batch == 1 ? alone(until) : together(until);
        return rows * 1e9 / (System.nanoTime() - started);
    }

    private long alone(long until) throws SQLException {
        long rows = 0;
        while (System.nanoTime() < until) {
            table.insert(lines());
            rows++;
        }
        return rows;
    }

    private long together(long until) throws SQLException, InterruptedException {
        BlockingQueue<List<byte[]>> ready = new ArrayBlockingQueue<>(2);
        long rows = 0;
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> making = thread.submit(() -> make(ready));
            while (System.nanoTime() < until) {
                table.insert(ready.take());
                rows += batch;
            }
            making.cancel(true);
        }
        return rows;
    }

    private Object make(BlockingQueue<List<byte[]>> ready) throws InterruptedException {
        while (true) {
            ready.put(lines());
        }
    }

    /** As many as go into a transaction. */
    private List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        while (lines.size() < batch) {
            lines.add(table.line(made++));
        }
        return lines;
    }

    @Override
    public void close() throws SQLException {
        table.close();
    }

}
