package dev.parley.eventlog.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.eventlog.LogStore;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.UUID;

/** Stores for tests, each fresh. */
public final class TestStores {

    private TestStores() {
    }

    /** The store in this file, which is made if there is none. */
    public static LogStore sqlite(Path file) {
        return LogStores.open("sqlite:" + file);
    }

    /**
     * The address of a new database: of the MongoDB that {@code MONGODB_URI} names, or
     * else of one in this process.
     */
    public static String mongo() {
        String given = System.getenv("MONGODB_URI");
        return database(given == null ? InProcess.ADDRESS : given, "parley_test_" + UUID.randomUUID());
    }

    /** The address with another database; options stay. */
    private static String database(String address, String database) {
        int hosts = address.indexOf("//") + 2;
        int path = address.indexOf('/', hosts);
        int options = address.indexOf('?', hosts);
        String server = address.substring(0, path >= 0 ? path : options >= 0 ? options : address.length());
        return server + "/" + database + (options >= 0 ? address.substring(options) : "");
    }

    private static final class InProcess {

        static final String ADDRESS = start();

        private static String start() {
            InetSocketAddress address = new MongoServer(new MemoryBackend()).bind();
            return "mongodb://" + address.getHostString() + ":" + address.getPort();
        }

    }

}
