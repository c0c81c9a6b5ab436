package dev.parley.eventlog.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A server that knows what it was asked, and takes every insertion for a duplicate if it
 * is told to.
 */
final class ObservedServer implements AutoCloseable {

    private static final int DUPLICATE_KEY = 11000;

    private final Queue<String> commands = new ConcurrentLinkedQueue<>();

    private final MongoServer server = new MongoServer(new Backend());

    private volatile boolean refusing;

    private final String address = "mongodb:/" + server.bind() + "/x";

    String address() {
        return address;
    }

    void refuse() {
        refusing = true;
    }

    void refuseNoMore() {
        refusing = false;
    }

    void forget() {
        commands.clear();
    }

    /** But for what the driver asks about the server itself. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Backend extends MemoryBackend {

        @Override
        public Document handleMessage(MongoMessage message) {
            String command = message.getDocument().keySet().iterator().next();
            if (!message.getDatabaseName().equals("admin")) {
                commands.add(command);
            }
            return refusing && command.equals("insert") ? refusal() : super.handleMessage(message);
        }

        private static Document refusal() {
            Document error = new Document("index", 0).append("code", DUPLICATE_KEY)
                .append("errmsg", "E11000 duplicate key error");
            return new Document("n", 0).append("writeErrors", List.of(error)).append("ok", 1);
        }

    }

}
