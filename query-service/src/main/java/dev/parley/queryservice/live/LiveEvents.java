package dev.parley.queryservice.live;

import dev.parley.queryservice.follow.Progress;
import dev.parley.sharedevents.ErasureEvent.ErasureCompleted;
import dev.parley.sharedevents.EventTypes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * Follows the views and lets any number of subscribers know. Whoever reads slowly is only
 * told less often how far the log has come, and catches up by itself: nothing is queued
 * for it, and nobody waits for it.
 */
public final class LiveEvents implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);

    private static final int RECENT = 4096;

    private static final long PATIENCE_MILLIS = 1000;

    private static final String ERASED = EventTypes.of(ErasureCompleted.class).orElseThrow().name();

    private final Progress views;

    private final LivePages pages;

    private final Scheduler following;

    private final RingBuffer recent = new RingBuffer(RECENT);

    private final Duration heartbeat;

    private volatile Broadcast broadcast = new Broadcast();

    private volatile boolean running;

    /** Whether it was told that they wait; only the thread itself knows. */
    private boolean troubled;

    /**
     * @param views what it follows: who hears of an event finds it in the views
     * @param following where those who have fallen behind read the log
     * @param heartbeat how long a subscriber hears nothing at most
     */
    public LiveEvents(Progress views, LivePages pages, Scheduler following, Duration heartbeat) {
        this.heartbeat = heartbeat;
        this.views = views;
        this.pages = pages;
        this.following = following;
    }

    /**
     * Every event after {@code position}, in order, each once, as fast as the subscriber
     * takes them; goes on until the subscriber or this ends.
     */
    public Flux<LiveEvent> after(long position) {
        return Flux.defer(() -> {
            AtomicLong sent = new AtomicLong(position);
            return broadcast.heads().onBackpressureLatest().concatMap(head -> upTo(head, sent), 0);
        });
    }

    /** A sign of life every now and then; one that is not taken in time is left out. */
    public Flux<Long> beats() {
        return Flux.defer(() -> broadcast.beats());
    }

    /** Nothing is kept of who did what: names are looked up anew; for what was erased. */
    public void forget() {
        recent.clear();
    }

    private Flux<LiveEvent> upTo(long head, AtomicLong sent) {
        return Flux.defer(() -> page(head, sent.get()))
            .doOnNext(event -> sent.set(event.position()))
            .repeat(() -> sent.get() < head);
    }

    private Flux<LiveEvent> page(long head, long sent) {
        if (sent >= head) {
            return Flux.empty();
        }
        List<LiveEvent> page = recent.after(sent, (int) Math.min(LivePages.SIZE, head - sent));
        return page.isEmpty() ? Flux.defer(() -> Flux.fromIterable(pages.missed(sent, head))).subscribeOn(following)
                : Flux.fromIterable(page);
    }

    @Override
    public void start() {
        Broadcast anew = new Broadcast();
        broadcast = anew;
        running = true;
        anew.begin(heartbeat, Thread.ofVirtual().name("live-events").unstarted(() -> follow(anew)));
    }

    /** Before the server waits for its connections to end, so that these do. */
    @Override
    public void stop() {
        running = false;
        broadcast.end();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow(Broadcast told) {
        try {
            long head = views.awaitAfter(-1, PATIENCE_MILLIS);
            told.head(head);
            while (running) {
                head = goOn(head);
                told.head(head);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** Names that were read before an erasure are not kept after it. */
    private void keep(List<LiveEvent> page) {
        page.forEach(recent::put);
        if (page.stream().map(LiveEvent::type).anyMatch(ERASED::equals)) {
            forget();
        }
    }

    /** What cannot be read now is tried again, whatever is wrong with it. */
    private long goOn(long position) throws InterruptedException {
        try {
            long head = followed(position);
            troubled = false;
            return head;
        }
        catch (RuntimeException ex) {
            if (!troubled && running) {
                troubled = true;
                LOG.warn("Live events wait after {} until the log can be read on: {}", position, ex.getMessage());
            }
            TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            return position;
        }
    }

    private long followed(long position) throws InterruptedException {
        long head = views.awaitAfter(position, PATIENCE_MILLIS);
        if (broadcast.isHeard()) {
            for (long done = Math.max(position, head - RECENT); done < head; done += LivePages.SIZE) {
                keep(pages.after(done, head));
            }
        }
        return head;
    }

}
