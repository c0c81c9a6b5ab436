package dev.parley.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.events.Ids;
import java.sql.Connection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Axon's own JDBC engine: each append a transaction of its own on a pooled connection.
 */
final class AxonJdbcTarget implements Target {

    private static final int CONNECTIONS = 16;

    private final String name;

    private final HikariDataSource pool = new HikariDataSource();

    private final JdbcEventStorageEngine engine;

    private final ConcurrentMap<Integer, String> streams = new ConcurrentHashMap<>();

    AxonJdbcTarget(String name, String url, EventTableFactory tables) {
        this.name = name;
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        ConnectionProvider connections = new UnitOfWorkAwareConnectionProviderWrapper(
                new DataSourceConnectionProvider(pool));
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(NoTransactionManager.INSTANCE)
            .schema(EventSchema.builder().build());
        builder.eventSerializer(serializer);
        builder.snapshotSerializer(serializer);
        this.engine = builder.build();
        engine.createSchema(tables);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void append(int writer, long n) throws Exception {
        engine.appendEvents(SampleEvent.plain(streams.computeIfAbsent(writer, _ -> Ids.next()), n));
    }

    /** What the server says of its durability, for the report. */
    String durability(String query) throws Exception {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

}
