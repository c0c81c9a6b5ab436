package dev.parley.servicestart.store;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.axon.EventSerializer;
import dev.parley.eventlog.axon.EventSerializer.EventName;
import dev.parley.eventlog.axon.EventSerializer.EventNames;
import dev.parley.eventlog.axon.LogEngineBuilder;
import dev.parley.eventlog.axon.LogEventStorageEngine;
import dev.parley.eventlog.store.LogStores;
import dev.parley.eventlog.store.StoreTrips;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.health.StoreHealthIndicator;
import dev.parley.servicestart.health.StoreWatch;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.JsonBuffers;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store that {@code parley.store} names, and all that reads and writes it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ParleyProperties.class)
public class StoreConfiguration {

    /** The time, in the microseconds that the log keeps. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean(destroyMethod = "close")
    LogStore logStore(ParleyProperties properties, ObjectProvider<StoreTrips> trips) {
        return UnfinishedCopy
            .refuse(LogStores.open(properties.store(), trips.getIfAvailable(() -> StoreTrips.UNCOUNTED)));
    }

    @Bean
    MasterKey masterKey(ParleyProperties properties, LogStore store) {
        return MasterKeys.of(properties, store);
    }

    @Bean(initMethod = "begin", destroyMethod = "close")
    KeyWatch keyWatch(MasterKey key, LogStore store) {
        return new KeyWatch(key, store);
    }

    @Bean
    Vault vault(MasterKey key, LogStore store) {
        return new Vault(key, store);
    }

    @Bean
    Directory directory(MasterKey key, LogStore store) {
        return new Directory(key, store);
    }

    @Bean
    ErasureListener directoryForgets(Directory directory) {
        return _ -> directory.forget();
    }

    /** What was parsed and written lately is still in the buffers of those who did. */
    @Bean
    ErasureListener jsonBuffersAreDropped() {
        return _ -> JsonBuffers.forget();
    }

    @Bean
    ErasureWatch erasureWatch(LogFeed feed, ObjectProvider<ErasureListener> listeners) {
        return new ErasureWatch(feed, listeners::stream);
    }

    @Bean(destroyMethod = "close")
    LogFeed logFeed(LogStore store) {
        return LogFeed.open(store);
    }

    @Bean(destroyMethod = "close")
    Appender appender(LogStore store, Clock clock, LogFeed feed) {
        return Appender.open(store, clock, feed);
    }

    /** Parley's events under their stable names. */
    @Bean
    public static EventSerializer eventSerializer() {
        return new EventSerializer(EventJson.mapper(),
                new EventNames(type -> EventTypes.of(type).map(event -> new EventName(event.name(), event.schema())),
                        name -> EventTypes.named(name).map(EventType::payload)));
    }

    @Bean
    LogEventStorageEngine storageEngine(LogStore store, LogFeed feed, Appender appender, Vault vault,
            EventSerializer serializer) {
        LogEngineBuilder builder = LogEventStorageEngine.builder(store, appender, vault);
        builder.eventSerializer(serializer);
        builder.snapshotSerializer(serializer);
        LogEventStorageEngine engine = builder.build();
        feed.tell(engine::appended);
        return engine;
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(LogEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean(initMethod = "begin", destroyMethod = "close")
    StoreWatch storeWatch(LogStore store) {
        return new StoreWatch(store);
    }

    @Bean
    StoreHealthIndicator storeHealthIndicator(StoreWatch watch) {
        return new StoreHealthIndicator(watch);
    }

}
