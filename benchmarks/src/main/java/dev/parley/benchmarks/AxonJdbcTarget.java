package dev.parley.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.sharedevents.Ids;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's own JDBC engine: each append a transaction of its own on a pooled connection.
 */
final class AxonJdbcTarget implements Target {

    private final HikariDataSource pool = new HikariDataSource();

    private final JdbcEventStorageEngine engine;

    private final @Nullable String afterEach;

    private final ConcurrentMap<Integer, String> streams = new ConcurrentHashMap<>();

    AxonJdbcTarget(String url, int connections, @Nullable String afterEach, Serializer serializer) {
        this.afterEach = afterEach;
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(connections);
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
            .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool)))
            .transactionManager(NoTransactionManager.INSTANCE)
            .schema(EventSchema.builder().build());
        builder.eventSerializer(serializer);
        builder.snapshotSerializer(serializer);
        this.engine = builder.build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    /**
     * On an H2 file.
     * @param synced whether each append forces the file to the disk, which H2 does not do
     * by itself
     */
    static AxonJdbcTarget h2(Path file, int connections, boolean synced) {
        return new AxonJdbcTarget(h2Url(file), connections, synced ? "CHECKPOINT SYNC" : null, plain());
    }

    /** On a PostgreSQL with its own defaults, which are durable. */
    static AxonJdbcTarget postgres(Postgres server, int connections) {
        return new AxonJdbcTarget(server.url(), connections, null, plain());
    }

    static String h2Url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    private static Serializer plain() {
        return Jackson3Serializer.builder().build();
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    @Override
    public void append(int writer, long n) throws SQLException {
        engine.appendEvents(SampleEvent.plain(streams.computeIfAbsent(writer, _ -> Ids.next()), n));
        if (afterEach != null) {
            try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute(afterEach);
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }

}
