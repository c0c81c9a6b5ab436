package dev.parley.queryservice.follow;

import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StoredLine;
import dev.parley.queryservice.views.Views;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds a log from its beginning. One thread reads lines and checks every root, others
 * read what the lines say, a few batches ahead of the one that folds.
 */
public final class InitialFold {

    private static final int BATCH = 512;

    private static final int AHEAD = 16;

    /**
     * @param after the position before the first of these
     * @param failure what came after these
     * @param last whether nothing comes after these
     */
    private record Batch(long after, List<byte[]> lines, @Nullable RuntimeException failure, boolean last) {

        DecodedBatch decode() {
            List<DecodedEntry> entries = new ArrayList<>(lines.size());
            try {
                for (byte[] line : lines) {
                    entries.add(DecodedEntry.read(after + entries.size() + 1, line));
                }
                return new DecodedBatch(entries, failure, last);
            }
            catch (RuntimeException ex) {
                return new DecodedBatch(entries, ex, true);
            }
        }

    }

    /** What the lines of a batch say. */
    private record DecodedBatch(List<DecodedEntry> entries, @Nullable RuntimeException failure, boolean last) {
    }

    private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().name("views-read-", 1).factory();

    private final LogStore log;

    private final ExecutorService readers = Executors
        .newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), THREADS);

    private final BlockingQueue<Future<DecodedBatch>> batches = new ArrayBlockingQueue<>(AHEAD);

    private InitialFold(LogStore log) {
        this.log = log;
    }

    /**
     * The views at the end that the log has now.
     * @param onTheWay gets the views every now and then, each time at the end of a commit
     * @throws dev.parley.eventlog.LogDamagedException naming the first position that does
     * not hold
     */
    public static Views fold(LogStore log, Consumer<Views> onTheWay) throws InterruptedException {
        InitialFold initial = new InitialFold(log);
        Thread scanner = THREADS.newThread(initial::scan);
        scanner.start();
        try {
            return initial.fold(onTheWay);
        }
        finally {
            scanner.interrupt();
            scanner.join();
            initial.readers.shutdownNow();
        }
    }

    private Views fold(Consumer<Views> onTheWay) throws InterruptedException {
        Fold fold = new Fold(Views.empty(), new LoggedEvents(log), onTheWay);
        while (true) {
            DecodedBatch batch = next();
            batch.entries().forEach(fold::add);
            if (batch.failure() != null) {
                throw batch.failure();
            }
            if (batch.last()) {
                return fold.views();
            }
        }
    }

    private DecodedBatch next() throws InterruptedException {
        try {
            return batches.take().get();
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException(ex.getCause());
        }
    }

    private void scan() {
        try {
            handOn(scanOn());
        }
        catch (InterruptedException ex) {
            // Whoever folds has given up.
        }
    }

    /** Hands on full batches, and answers with the last one. */
    private Batch scanOn() throws InterruptedException {
        long after = 0;
        List<byte[]> lines = new ArrayList<>(BATCH);
        RootCheck check = new RootCheck(Frontier.empty());
        try (Stream<StoredLine> stored = log.linesWithRoots(0, log.head())) {
            for (Iterator<StoredLine> each = stored.iterator(); each.hasNext();) {
                StoredLine line = each.next();
                check.accept(line);
                lines.add(line.bytes());
                if (lines.size() == BATCH) {
                    handOn(new Batch(after, lines, null, false));
                    after += BATCH;
                    lines = new ArrayList<>(BATCH);
                }
            }
            check.end();
            return new Batch(after, lines, null, true);
        }
        catch (RuntimeException ex) {
            return new Batch(after, lines, ex, true);
        }
        catch (Error ex) {
            return new Batch(after, lines, new IllegalStateException(String.valueOf(ex), ex), true);
        }
    }

    private void handOn(Batch batch) throws InterruptedException {
        batches.put(readers.submit(batch::decode));
    }

}
