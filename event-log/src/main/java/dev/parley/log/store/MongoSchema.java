package dev.parley.log.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.parley.log.StoreRefusedException;
import java.util.Objects;
import org.bson.Document;

/** The indexes, and the number of the format that the documents are in. */
final class MongoSchema {

    private static final int FORMAT = 1;

    private static final String NUMBER = "format";

    private MongoSchema() {
    }

    /** Makes the indexes that are not there; refuses another format. */
    static void ensure(Mongo mongo) {
        try {
            checkFormat(mongo);
            IndexOptions unique = new IndexOptions().unique(true);
            mongo.commits().createIndex(ascending("last"), unique);
            mongo.commits().createIndex(ascending("command"), unique);
            mongo.commits().createIndex(ascending("entries.id"), unique);
            mongo.commits().createIndex(ascending("entries.stream", "entries.seq"), unique);
            mongo.directory().createIndex(ascending("digest"), unique);
        }
        catch (MongoException ex) {
            throw new StoreRefusedException("the store " + mongo.name() + " " + Mongo.reason(ex), ex);
        }
    }

    private static void checkFormat(Mongo mongo) {
        mongo.formats()
            .updateOne(Filters.eq("parley"), Updates.setOnInsert(NUMBER, FORMAT), new UpdateOptions().upsert(true));
        Document found = Objects.requireNonNull(mongo.formats().find(Filters.eq("parley")).first());
        int format = found.getInteger(NUMBER, 0);
        if (format != FORMAT) {
            throw new StoreRefusedException("the store " + mongo.name() + " has format " + format
                    + (format > FORMAT ? ", newer than" : ", other than") + " the " + FORMAT
                    + " that this Parley knows");
        }
    }

}
