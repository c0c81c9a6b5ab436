package dev.parley.systemtests;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;

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
