package dev.parley.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The limit of a group commit for writers who wait: each makes and seals its line and
 * hands it to one thread, which inserts what has gathered into a {@link SealedTable}, and
 * answers.
 */
final class BareGroupCommit implements Target {

    private final BlockingQueue<Waiting> gathered = new LinkedBlockingQueue<>();

    private final SealedTable table;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    private final Future<?> running;

    /** A line, and the answer that its writer waits for. */
    private record Waiting(byte[] line, CompletableFuture<Void> answer) {
    }

    BareGroupCommit(Path file, int bytes) throws SQLException {
        this.table = new SealedTable(file, bytes);
        this.running = thread.submit(this::run);
    }

    @Override
    public void append(int writer, long n) {
        Waiting waiting = new Waiting(table.line(n), new CompletableFuture<>());
        gathered.add(waiting);
        waiting.answer().join();
    }

    private Object run() throws InterruptedException, SQLException {
        try (table) {
            while (true) {
                List<Waiting> group = new ArrayList<>();
                group.add(gathered.take());
                gathered.drainTo(group);
                write(group);
            }
        }
    }

    private void write(List<Waiting> group) {
        try {
            table.insert(group.stream().map(Waiting::line).toList());
            group.forEach(waiting -> waiting.answer().complete(null));
        }
        catch (SQLException ex) {
            group.forEach(waiting -> waiting.answer().completeExceptionally(ex));
        }
    }

    @Override
    public void close() {
        running.cancel(true);
        thread.close();
    }

}
