package dev.parley.benchmarks;

import dev.parley.log.Frontier;
import dev.parley.log.axon.EventSerializer;
import dev.parley.personal.MasterKey;
import dev.parley.personal.Vault;
import dev.parley.web.store.StoreConfiguration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;

/**
 * The limit of a log that seals and hashes, on two processors: one thread makes the
 * events and their lines, another hashes them, takes the root after each and inserts them
 * into a bare table, so many in a transaction. If that is one, a single thread does all
 * of it, line after line, as a lone writer has to. Nothing has to be unique, nothing else
 * is stored, and nobody waits for an answer.
 */
final class SealedLines implements Contestant {

    private final EventSerializer serializer = StoreConfiguration.eventSerializer();

    private final Vault vault = new Vault(MasterKey.generate(), _ -> Map.of());

    private final Connection connection;

    private final PreparedStatement insert;

    private final int batch;

    private final int bytes;

    private long made;

    private Frontier frontier = Frontier.empty();

    SealedLines(Path file, int batch, int bytes) throws SQLException {
        this.connection = RawSqlite.open(file, RawSqlite.LINES);
        this.insert = connection.prepareStatement("INSERT INTO line (position, line) VALUES (?, ?)");
        this.batch = batch;
        this.bytes = bytes;
    }

    /** Lines a second. */
    @Override
    public double perSecond(Duration duration) throws SQLException, InterruptedException {
        long started = System.nanoTime();
        long until = started + duration.toNanos();
        long rows = batch == 1 ? alone(until) : together(until);
        return rows * 1e9 / (System.nanoTime() - started);
    }

    private long alone(long until) throws SQLException {
        long rows = 0;
        while (System.nanoTime() < until) {
            insert(lines());
            rows++;
        }
        return rows;
    }

    private long together(long until) throws SQLException, InterruptedException {
        BlockingQueue<List<byte[]>> ready = new ArrayBlockingQueue<>(2);
        long rows = 0;
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> making = thread.submit(() -> make(ready));
            while (System.nanoTime() < until) {
                insert(ready.take());
                rows += batch;
            }
            making.cancel(true);
        }
        return rows;
    }

    private Object make(BlockingQueue<List<byte[]>> ready) throws InterruptedException {
        while (true) {
            ready.put(lines());
        }
    }

    /** As many as go into a transaction. */
    private List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        while (lines.size() < batch) {
            lines.add(line(SampleEvent.sealed("a stream", made++)));
        }
        return lines;
    }

    private byte[] line(EventMessage<?> event) {
        SerializedObject<byte[]> data = vault
            .sealing(event.getIdentifier(), () -> serializer.serialize(event.getPayload(), byte[].class))
            .content();
        return Arrays.copyOf(data.getData(), bytes);
    }

    private void insert(List<byte[]> lines) throws SQLException {
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
