package dev.parley.eventlog.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A MongoDB database and how it is talked to: what is written is on the disks of a
 * majority before it is acknowledged, and only what is there is read.
 *
 * @param name what to call it in messages, without user and password
 * @param patience how long it may be out of reach, in milliseconds
 */
record Mongo(String name, int patience, MongoClient client, MongoDatabase database) implements AutoCloseable {

    private static final String DEFAULT_DATABASE = "parley";

    static Mongo connect(ConnectionString address, int patience) {
        return connect(address, patience, StoreTrips.UNCOUNTED);
    }

    static Mongo connect(ConnectionString address, int patience, StoreTrips trips) {
        String given = address.getDatabase();
        String database = given == null ? DEFAULT_DATABASE : given;
        MongoClient client = MongoClients.create(settings(address, patience, trips));
        return new Mongo("mongodb://" + String.join(",", address.getHosts()) + "/" + database, patience, client,
                client.getDatabase(database));
    }

    private static MongoClientSettings settings(ConnectionString address, int patience, StoreTrips trips) {
        return MongoClientSettings.builder()
            .applyConnectionString(address)
            .addCommandListener(new MongoTrips(trips))
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .readPreference(ReadPreference.primary())
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(patience, TimeUnit.MILLISECONDS))
            .applyToSocketSettings(socket -> socket.connectTimeout(patience, TimeUnit.MILLISECONDS))
            .build();
    }

    MongoCollection<Document> batches() {
        return database.getCollection("batches");
    }

    MongoCollection<Document> directory() {
        return database.getCollection("directory");
    }

    /** Erasures that were begun and are not yet on the log. */
    MongoCollection<Document> unfinished() {
        return database.getCollection("unfinished");
    }

    MongoCollection<Document> personal() {
        return database.getCollection("personal");
    }

    MongoCollection<Document> formats() {
        return database.getCollection("format");
    }

    <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        }
        catch (MongoException ex) {
            throw unavailable(ex);
        }
    }

    /** Whoever could not sign in is not named, not even by the cause. */
    StoreUnavailableException unavailable(MongoException ex) {
        return switch (ex) {
            case MongoSecurityException _ -> new StoreUnavailableException(name, StoreTrouble.DENIED, null);
            case MongoTimeoutException _, MongoSocketException _, MongoNotPrimaryException _ ->
                new StoreUnavailableException(name, StoreTrouble.AWAY, ex);
            default -> new StoreUnavailableException(name, StoreTrouble.FAILING, firstLine(ex), ex);
        };
    }

    /** The server says of something that it is there, which nobody can find. */
    StoreUnavailableException refusesWithoutReason(MongoWriteException ex) {
        return new StoreUnavailableException(name, StoreTrouble.REFUSING, firstLine(ex), ex);
    }

    private static String firstLine(MongoException ex) {
        return String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
    }

    static byte[] bytes(Document document, String key) {
        return document.get(key, Binary.class).getData();
    }

    @Override
    public void close() {
        client.close();
    }

}
