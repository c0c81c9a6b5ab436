package dev.parley.eventlog.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.parley.eventlog.StoreRefusedException;
import java.util.Objects;
import org.bson.Document;

/** The indexes, and the number of the format that the documents are in. */
final class MongoSchema {

    private static final int FORMAT = 2;

    private static final String NUMBER = "format";

    private MongoSchema() {
    }

    /**
     * Makes the indexes that are not there, and brings the format before this one over.
     * @throws StoreRefusedException if it is another
     */
    static void ensure(Mongo mongo) {
        try {
            int format = format(mongo);
            makeIndexes(mongo);
            if (format == MongoFormat1.FORMAT) {
                MongoFormat1.bringOver(mongo);
                mongo.formats()
                    .updateOne(Filters.and(Filters.eq("parley"), Filters.eq(NUMBER, format)),
                            Updates.set(NUMBER, FORMAT));
                format(mongo);
            }
        }
        catch (MongoException ex) {
            throw new StoreRefusedException("the store " + mongo.name() + " " + Mongo.reason(ex), ex);
        }
    }

    private static void makeIndexes(Mongo mongo) {
        IndexOptions unique = new IndexOptions().unique(true);
        mongo.commits().createIndex(ascending("last"), unique);
        mongo.commits().createIndex(ascending("command"), unique);
        mongo.commits().createIndex(ascending("entries.id"), unique);
        mongo.commits().createIndex(ascending("entries.stream", "entries.seq"), unique);
        mongo.directory().createIndex(ascending("digest"), unique);
    }

    /** A database that says none is new. */
    private static int format(Mongo mongo) {
        mongo.formats()
            .updateOne(Filters.eq("parley"), Updates.setOnInsert(NUMBER, FORMAT), new UpdateOptions().upsert(true));
        Document found = Objects.requireNonNull(mongo.formats().find(Filters.eq("parley")).first());
        int format = found.getInteger(NUMBER, 0);
        if (format < MongoFormat1.FORMAT || format > FORMAT) {
            throw new StoreRefusedException("the store " + mongo.name() + " has format " + format
                    + (format > FORMAT ? ", newer than" : ", other than") + " the " + FORMAT
                    + " that this Parley knows");
        }
        return format;
    }

}
