package dev.parley.benchmarks;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.sharedevents.EventJson;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;

/**
 * The same typed events in Axon's JDBC engine on an H2 file, read by Axon's own tracking
 * processor into a handler that does nothing.
 */
final class AxonReading implements Reading {

    private static final int BATCH = 500;

    private final AxonJdbcTarget target;

    private final int events;

    AxonReading(Path log, Path h2) {
        this.target = new AxonJdbcTarget(AxonJdbcTarget.h2Url(h2), 4, null, StoreConfiguration.eventSerializer());
        try (LogStore store = LogStores.open("sqlite:" + log); Stream<byte[]> lines = store.lines(0, store.head())) {
            List<EventMessage<?>> batch = new ArrayList<>();
            lines.forEach(line -> {
                batch.add(message(EntryLine.read(line)));
                if (batch.size() == BATCH) {
                    target.engine().appendEvents(List.copyOf(batch));
                    batch.clear();
                }
            });
            target.engine().appendEvents(batch);
            this.events = (int) store.head();
        }
    }

    private static EventMessage<?> message(Entry entry) {
        return new GenericDomainEventMessage<>("Negotiation", entry.stream(), entry.seq(),
                EventJson.read(entry.type(), entry.schema(), entry.data()),
                MetaData.from(Map.of("actor", entry.actor().id(), "role", entry.actor().role())), entry.id(),
                entry.occurredAt());
    }

    @Override
    public long events() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(events);
        EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(target.engine()).build();
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
            .name("reading")
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(new Counting(left)).build())
            .messageSource(store)
            .tokenStore(new InMemoryTokenStore())
            .transactionManager(NoTransactionManager.INSTANCE)
            .build();
        processor.start();
        left.await();
        processor.shutDown();
        store.shutDown();
        return events;
    }

    /** Takes every event as what it is. */
    record Counting(CountDownLatch left) {

        @org.axonframework.eventhandling.EventHandler
        void on(dev.parley.sharedevents.Event event) {
            left.countDown();
        }

    }

    @Override
    public void close() throws SQLException {
        target.close();
    }

}
