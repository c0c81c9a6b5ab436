package dev.parley.standalone;

import java.time.InstantSource;

import dev.parley.eventlog.LogReader;
import dev.parley.standalone.samples.Samples;
import org.springframework.context.SmartLifecycle;

/** Brings the samples into an empty log, before anybody can call. */
final class FirstStart implements SmartLifecycle {

    /** Earlier than that of the web server. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private final LogReader log;

    private final Samples samples;

    private final InstantSource clock;

    private volatile boolean running;

    FirstStart(LogReader log, Samples samples, InstantSource clock) {
        this.log = log;
        this.samples = samples;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (log.head() == 0) {
            samples.play(clock.instant());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

}
