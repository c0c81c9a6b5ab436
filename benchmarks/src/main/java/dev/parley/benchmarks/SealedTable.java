package dev.parley.benchmarks;

import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.axon.EventSerializer;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.servicestart.store.StoreConfiguration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;

/**
 * A bare table of lines that are sealed before and hashed when they are inserted, with
 * the root taken after each. Nothing has to be unique, and nothing else is stored.
 */
final class SealedTable implements AutoCloseable {

    private final EventSerializer serializer = StoreConfiguration.eventSerializer();

    private final Vault vault = new Vault(MasterKey.generate(), _ -> Map.of());

    private final Connection connection;

    private final PreparedStatement insert;

    private final int bytes;

    private Frontier frontier = Frontier.empty();

    SealedTable(Path file, int bytes) throws SQLException {
        this.connection = RawSqlite.open(file, RawSqlite.LINES);
        this.insert = connection.prepareStatement("INSERT INTO line (position, line) VALUES (?, ?)");
        this.bytes = bytes;
    }

    /** The line of a new event, sealed. For any thread. */
    byte[] line(long n) {
        EventMessage<?> event = SampleEvent.sealed("a stream", n);
        SerializedObject<byte[]> data = vault
            .sealing(event.getIdentifier(), () -> serializer.serialize(event.getPayload(), byte[].class))
            .content();
        return Arrays.copyOf(data.getData(), bytes);
    }

    /** All of them in one transaction. For one thread. */
    void insert(List<byte[]> lines) throws SQLException {
        for (byte[] line : lines) {
            frontier = frontier.append(line);
            frontier.root();
            insert.setLong(1, frontier.size());
            insert.setBytes(2, line);
            insert.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }

}
