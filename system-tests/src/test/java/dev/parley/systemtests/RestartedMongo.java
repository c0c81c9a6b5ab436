package dev.parley.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A server that keeps what it has in a file, so that it can end and come back. */
final class RestartedMongo implements AutoCloseable {

    private final Path file;

    private final InetSocketAddress address;

    private MongoServer server;

    RestartedMongo(Path file) {
        this.file = file;
        this.server = new MongoServer(new H2Backend(file.toString()));
        this.address = server.bind();
    }

    /** With a database, and as a store names itself. */
    String address() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort() + "/parley";
    }

    /** All that it keeps, bytes as characters of one byte each. */
    String documents() {
        StringBuilder all = new StringBuilder();
        try (MongoClient client = MongoClients.create(address())) {
            MongoDatabase database = client.getDatabase("parley");
            database.listCollectionNames()
                .forEach(name -> database.getCollection(name).find().forEach(document -> append(all, document)));
        }
        return all.toString();
    }

    private static void append(StringBuilder all, @Nullable Object value) {
        switch (value) {
            case null -> all.append('\n');
            case Document document -> document.forEach((name, field) -> append(all.append(name).append(' '), field));
            case Iterable<?> items -> items.forEach(item -> append(all, item));
            case Binary bytes -> all.append(new String(bytes.getData(), ISO_8859_1)).append('\n');
            default -> all.append(value).append('\n');
        }
    }

    void stop() {
        server.shutdownNow();
    }

    void start() {
        server = new MongoServer(new H2Backend(file.toString()));
        server.bind(address);
    }

    @Override
    public void close() {
        stop();
    }

}
