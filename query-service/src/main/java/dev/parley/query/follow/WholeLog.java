package dev.parley.query.follow;

import dev.parley.log.Entry;
import dev.parley.log.Frontier;
import dev.parley.log.LogStore;
import dev.parley.log.RootCheck;
import dev.parley.query.views.Views;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds a log from its beginning. Another thread reads lines and checks every root, a few
 * batches ahead of this one.
 */
public final class WholeLog {

    private static final int BATCH = 512;

    private static final int AHEAD = 8;

    /**
     * @param failure what came after these
     * @param last whether nothing comes after these
     */
    private record Batch(List<Entry> entries, @Nullable RuntimeException failure, boolean last) {
    }

    private final LogStore log;

    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(AHEAD);

    private WholeLog(LogStore log) {
        this.log = log;
    }

    /**
     * The views at the end that the log has now.
     * @param atCommitEnds gets the views at the end of each commit
     * @throws dev.parley.log.LogDamagedException naming the first position that does not
     * hold
     */
    public static Views fold(LogStore log, Consumer<Views> atCommitEnds) throws InterruptedException {
        WholeLog whole = new WholeLog(log);
        Thread reader = Thread.ofPlatform().daemon().name("views-read").start(whole::read);
        try {
            return whole.fold(atCommitEnds);
        }
        finally {
            reader.interrupt();
            reader.join();
        }
    }

    private Views fold(Consumer<Views> atCommitEnds) throws InterruptedException {
        Fold fold = new Fold(Views.empty(), atCommitEnds);
        while (true) {
            Batch batch = batches.take();
            batch.entries().forEach(fold::add);
            if (batch.failure() != null) {
                throw batch.failure();
            }
            if (batch.last()) {
                return fold.views();
            }
        }
    }

    private void read() {
        try {
            batches.put(readOn());
        }
        catch (InterruptedException ex) {
            // Whoever folds has given up.
        }
    }

    /** Hands on full batches, and answers with the last one. */
    private Batch readOn() throws InterruptedException {
        List<Entry> entries = new ArrayList<>(BATCH);
        long position = 0;
        try (Stream<byte[]> lines = RootCheck.lines(log, Frontier.empty(), log.head())) {
            for (Iterator<byte[]> each = lines.iterator(); each.hasNext();) {
                entries.add(Fold.entry(++position, each.next()));
                if (entries.size() == BATCH) {
                    batches.put(new Batch(entries, null, false));
                    entries = new ArrayList<>(BATCH);
                }
            }
            return new Batch(entries, null, true);
        }
        catch (RuntimeException ex) {
            return new Batch(entries, ex, true);
        }
        catch (Error ex) {
            return new Batch(entries, new IllegalStateException(String.valueOf(ex), ex), true);
        }
    }

}
