package dev.parley.webapi.share;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The threads that one kind of work has, and the places for what waits for them. */
public final class Share {

    private static final long KEPT_SECONDS = 60;

    private Share() {
    }

    /**
     * A share whose work is refused with a
     * {@link java.util.concurrent.RejectedExecutionException} once all places are taken.
     * @param name of its threads, and in the metrics
     * @param places how much may wait for one of its threads; 0 if nothing
     */
    public static Scheduler of(String name, int threads, int places, MeterRegistry metrics) {
        BlockingQueue<Runnable> waiting = places == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(places);
        ThreadPoolExecutor executor = new ThreadPoolExecutor(threads, threads, KEPT_SECONDS, TimeUnit.SECONDS, waiting,
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        executor.allowCoreThreadTimeOut(true);
        return Schedulers.fromExecutorService(ExecutorServiceMetrics.monitor(metrics, executor, name), name);
    }

}
