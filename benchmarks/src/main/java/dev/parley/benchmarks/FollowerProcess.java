package dev.parley.benchmarks;

import dev.parley.log.Appender;
import dev.parley.log.LogStore;
import dev.parley.log.axon.LogEngineBuilder;
import dev.parley.log.axon.LogEventStorageEngine;
import dev.parley.log.store.LogStores;
import dev.parley.personal.MasterKey;
import dev.parley.personal.Vault;
import dev.parley.query.follow.CurrentViews;
import dev.parley.query.follow.Follower;
import dev.parley.web.store.StoreConfiguration;
import java.io.PrintStream;
import java.time.InstantSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * Follows a log as the query service does, in a process of its own, and says when its
 * views were at which position.
 */
final class FollowerProcess {

    /** As the services have it. */
    private static final long FETCH_DELAY_MILLIS = 20;

    private FollowerProcess() {
    }

    /** Runs until its standard input ends, which is when who started it has gone. */
    public static void main(String[] store) throws Exception {
        LogStore log = LogStores.open(store[0]);
        Appender unused = Appender.open(log, InstantSource.system());
        LogEngineBuilder engine = LogEventStorageEngine.builder(log, unused, new Vault(MasterKey.generate(), log));
        engine.eventSerializer(StoreConfiguration.eventSerializer())
            .snapshotSerializer(StoreConfiguration.eventSerializer());
        EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(engine.build())
            .fetchDelay(FETCH_DELAY_MILLIS)
            .build();
        CurrentViews views = new CurrentViews();
        new Follower(log, events, views, System.err::println).begin();
        Thread.ofPlatform().daemon().start(() -> tell(views));
        System.in.transferTo(PrintStream.nullOutputStream());
        System.exit(0);
    }

    private static void tell(CurrentViews views) {
        try {
            long position = 0;
            System.out.println("0 0");
            while (true) {
                long now = views.awaitAfter(position, 60_000);
                if (now > position) {
                    System.out.println(now + " " + System.nanoTime());
                }
                position = now;
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
