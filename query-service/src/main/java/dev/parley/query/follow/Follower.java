package dev.parley.query.follow;

import dev.parley.log.LogStore;
import dev.parley.query.views.Views;
import dev.parley.web.start.LongStart;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings the views to the end of the log, checking the roots on the way, and keeps them
 * there. One thread at a time changes the views: the one that starts, then Axon's.
 */
public final class Follower implements Progress, AutoCloseable {

    private static final int BATCH = 1000;

    private final LogStore log;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    private final CurrentViews views;

    private final LongStart starting;

    private final CountDownLatch arrived = new CountDownLatch(1);

    private volatile boolean closed;

    private volatile @Nullable TrackingEventProcessor processor;

    /**
     * A follower that has not begun.
     * @param onFault is told why the views cannot be built, if that shows late
     */
    public Follower(LogStore log, StreamableMessageSource<TrackedEventMessage<?>> source, CurrentViews views,
            Consumer<String> onFault) {
        this.log = log;
        this.source = source;
        this.views = views;
        this.starting = new LongStart("views-start", this::start, onFault);
    }

    /**
     * Begins in the background; {@link #isCaughtUp} says when it has reached the end.
     * @throws RuntimeException saying why the views cannot be built, if that shows soon
     */
    public void begin() {
        starting.begin();
    }

    /** Whether the views have reached the end that the log had when this began. */
    public boolean isCaughtUp() {
        return arrived.getCount() == 0;
    }

    /**
     * As of the current views, but not before they have reached the end of the log: until
     * then it counts as empty, so that nobody who follows the views takes a processor
     * from them.
     */
    @Override
    public long awaitAfter(long position, long millis) throws InterruptedException {
        return arrived.await(millis, TimeUnit.MILLISECONDS) ? views.awaitAfter(position, millis) : 0;
    }

    /** Why the views cannot be built, if they cannot. */
    public @Nullable String fault() {
        return starting.fault();
    }

    @Override
    public void close() {
        closed = true;
        starting.close();
        TrackingEventProcessor running = processor;
        if (running != null) {
            running.shutDown();
        }
    }

    private void start() throws InterruptedException {
        WholeLog.fold(log, views::publish);
        follow(views.current().position());
        arrived.countDown();
    }

    private void follow(long position) {
        TrackingEventProcessor following = TrackingEventProcessor.builder()
            .name("views")
            .eventHandlerInvoker(new Advance(this::advance))
            .messageSource(source)
            .tokenStore(new InMemoryTokenStore())
            .transactionManager(NoTransactionManager.INSTANCE)
            .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andInitialTrackingToken(_ -> new GlobalSequenceTrackingToken(position)))
            .build();
        processor = following;
        if (!closed) {
            following.start();
        }
    }

    /** Folds up to the head, which always ends a commit, if it is not there already. */
    private void advance(long position) {
        Views before = views.current();
        if (before.position() < position) {
            try (Stream<byte[]> lines = log.lines(before.position(), log.head())) {
                Fold.over(before, lines, views::publish);
            }
        }
    }

}
