package dev.parley.queryservice;

import dev.parley.queryservice.follow.Follower;
import org.springframework.context.SmartLifecycle;

/**
 * Begins to fold the log after whatever fills an empty one, and before anybody can call.
 */
final class FollowerStart implements SmartLifecycle {

    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 5_000;

    private final Follower follower;

    private volatile boolean running;

    FollowerStart(Follower follower) {
        this.follower = follower;
    }

    @Override
    public void start() {
        follower.begin();
        running = true;
    }

    @Override
    public void stop() {
        follower.close();
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
