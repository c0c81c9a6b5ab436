package dev.parley.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that append as fast as they can. */
final class Writers implements Contestant {

    private final long[] next;

    private final Target target;

    Writers(Target target, int count) {
        this.target = target;
        this.next = new long[count];
    }

    /** Durable appends a second. */
    @Override
    public double perSecond(Duration duration) throws Exception {
        long started = System.nanoTime();
        long until = started + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int writer = 0; writer < next.length; writer++) {
                int me = writer;
                counts.add(threads.submit(() -> appendUntil(me, until)));
            }
            long appended = 0;
            for (Future<Long> count : counts) {
                appended += count.get();
            }
            return appended * 1e9 / (System.nanoTime() - started);
        }
    }

    private long appendUntil(int writer, long until) throws Exception {
        long appended = 0;
        while (System.nanoTime() < until) {
            target.append(writer, next[writer]++);
            appended++;
        }
        return appended;
    }

    @Override
    public void close() {
        target.close();
    }

}
