package dev.parley.queryservice.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitFailureHandler;

/** Tells all subscribers how far the log has come, and that they are still connected. */
final class Broadcast {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Sinks.Many<Long> heads = Sinks.many().replay().latest();

    private final Sinks.Many<Long> beats = Sinks.many().multicast().directBestEffort();

    private @Nullable Disposable clock;

    private @Nullable Thread following;

    private long told = -1;

    /** The latest position, then each one that it comes to. */
    Flux<Long> heads() {
        return heads.asFlux();
    }

    /** Whether there is anybody to tell. */
    boolean isHeard() {
        return heads.currentSubscriberCount() > 0;
    }

    Flux<Long> beats() {
        return beats.asFlux();
    }

    synchronized void begin(Duration heartbeat, Thread follower) {
        clock = Flux.interval(heartbeat).subscribe(beats::tryEmitNext);
        following = follower;
        follower.start();
    }

    /** Only the thread that follows calls this. */
    void head(long position) {
        if (position != told) {
            told = position;
            heads.tryEmitNext(position);
        }
    }

    synchronized void end() {
        if (clock != null) {
            clock.dispose();
        }
        if (following != null) {
            following.interrupt();
        }
        heads.emitComplete(EmitFailureHandler.busyLooping(PATIENCE));
        beats.emitComplete(EmitFailureHandler.busyLooping(PATIENCE));
    }

}
