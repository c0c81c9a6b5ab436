package dev.parley.queryservice.audit.replay;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogReader;
import dev.parley.queryservice.follow.Fold;
import dev.parley.queryservice.follow.PastViews;
import dev.parley.queryservice.follow.LoggedEvents;
import dev.parley.queryservice.views.Views;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/** Folds the log from its first entry on, beside the views and without touching them. */
public final class Replay {

    private static final int STEP = 5_000;

    private final LogReader log;

    private final PastViews live;

    private final Scheduler replaying;

    private final Semaphore places = new Semaphore(2);

    public Replay(LogReader log, PastViews live, Scheduler replaying) {
        this.log = log;
        this.live = live;
        this.replaying = replaying;
    }

    /**
     * How far it has come, step by step as they are asked for, and at last what came of
     * it.
     * @param refusal what to throw while two others are running
     */
    public Flux<ReplayStep> upTo(long to, RuntimeException refusal) {
        return Flux.using(() -> take(refusal), _ -> steps(to), Semaphore::release).subscribeOn(replaying, true);
    }

    private Semaphore take(RuntimeException refusal) {
        if (!places.tryAcquire()) {
            throw refusal;
        }
        return places;
    }

    private Flux<ReplayStep> steps(long to) {
        return Flux.<ReplayStep, Views>generate(Views::empty, (views, sink) -> {
            if (views.position() == to) {
                sink.next(outcome(views));
                sink.complete();
                return views;
            }
            Views next = step(views, Math.min(to, views.position() + STEP));
            sink.next(new ReplayStep.Progress(next.position(), to));
            return next;
        }).onErrorResume(LogDamagedException.class, ex -> Flux.just(failure(to, ex.getMessage())));
    }

    private Views step(Views from, long to) {
        try (Stream<byte[]> lines = log.lines(from.position(), to)) {
            Views next = Fold.over(from, lines, new LoggedEvents(log));
            if (next.position() != to) {
                throw new LogDamagedException(next.position() + 1, "it is not there");
            }
            return next;
        }
    }

    private ReplayStep outcome(Views replayed) {
        String digest = ViewsDigest.of(replayed);
        String liveDigest = ViewsDigest.of(live.at(replayed.position()));
        return new ReplayStep.Result(replayed.position(), replayed.recordedAt(), digest, liveDigest,
                digest.equals(liveDigest));
    }

    private static ReplayStep failure(long to, @Nullable String why) {
        return new ReplayStep.Failure(to, String.valueOf(why));
    }

}
