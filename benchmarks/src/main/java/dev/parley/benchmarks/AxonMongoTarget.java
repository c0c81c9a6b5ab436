package dev.parley.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.parley.sharedevents.Ids;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's own MongoDB engine, as durable as Parley's: majority and journal. */
final class AxonMongoTarget implements Target {

    private final MongoClient client;

    private final MongoEventStorageEngine engine;

    private final ConcurrentMap<Integer, String> streams = new ConcurrentHashMap<>();

    AxonMongoTarget(String address) {
        this.client = MongoClients.create(address);
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        MongoEventStorageEngine.Builder builder = MongoEventStorageEngine.builder()
            .mongoTemplate(DefaultMongoTemplate.builder()
                .mongoDatabase(client.getDatabase("axon").withWriteConcern(WriteConcern.MAJORITY.withJournal(true)))
                .build())
            .transactionManager(NoTransactionManager.INSTANCE);
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        this.engine = builder.build();
    }

    @Override
    public void append(int writer, long n) {
        engine.appendEvents(SampleEvent.plain(streams.computeIfAbsent(writer, _ -> Ids.next()), n));
    }

    @Override
    public void close() {
        client.close();
    }

}
