package dev.parley.eventlog.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;

/** Reaches into a MongoDB database. */
final class MongoHand {

    private MongoHand() {
    }

    static void setFormat(String address, int format) {
        in(address,
                database -> database.getCollection("format").updateOne(new Document(), Updates.set("format", format)));
    }

    static void in(String address, Consumer<MongoDatabase> doing) {
        String database = Objects.requireNonNull(new ConnectionString(address).getDatabase());
        try (MongoClient client = MongoClients.create(address)) {
            doing.accept(client.getDatabase(database));
        }
    }

}
