package dev.parley.web.store;

import dev.parley.events.EventJson;
import dev.parley.events.EventTypes;
import dev.parley.events.EventTypes.EventType;
import dev.parley.log.Appender;
import dev.parley.log.LogStore;
import dev.parley.log.axon.EventSerializer;
import dev.parley.log.axon.EventSerializer.EventName;
import dev.parley.log.axon.EventSerializer.EventNames;
import dev.parley.log.axon.LogEngineBuilder;
import dev.parley.log.axon.LogEventStorageEngine;
import dev.parley.log.store.LogStores;
import dev.parley.personal.Directory;
import dev.parley.personal.MasterKey;
import dev.parley.personal.Vault;
import dev.parley.web.start.ParleyProperties;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
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
    LogStore logStore(ParleyProperties properties) {
        return LogStores.open(properties.store());
    }

    @Bean
    MasterKey masterKey(ParleyProperties properties, LogStore store) {
        return MasterKeys.of(properties, store);
    }

    @Bean
    Vault vault(MasterKey key, LogStore store) {
        return new Vault(key, store);
    }

    @Bean
    Directory directory(MasterKey key, LogStore store) {
        return new Directory(key, store);
    }

    @Bean(destroyMethod = "close")
    Appender appender(LogStore store, Clock clock) {
        return Appender.open(store, clock);
    }

    /** Parley's events under their stable names. */
    @Bean
    public static EventSerializer eventSerializer() {
        return new EventSerializer(EventJson.mapper(),
                new EventNames(type -> EventTypes.of(type).map(event -> new EventName(event.name(), event.schema())),
                        name -> EventTypes.named(name).map(EventType::payload)));
    }

    @Bean
    LogEventStorageEngine storageEngine(LogStore store, Appender appender, Vault vault, EventSerializer serializer) {
        LogEngineBuilder engine = LogEventStorageEngine.builder(store, appender, vault);
        engine.eventSerializer(serializer);
        engine.snapshotSerializer(serializer);
        return engine.build();
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(LogEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

}
