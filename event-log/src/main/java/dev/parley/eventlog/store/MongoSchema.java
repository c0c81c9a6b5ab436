package dev.parley.eventlog.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.parley.eventlog.StoreRefusedException;
import dev.parley.eventlog.StoreUnavailableException;
import java.util.Objects;
import org.bson.Document;

/** The indexes, and the number of the format that the documents are in. */
final class MongoSchema {

    private static final int FORMAT = 1;

    private static final String NUMBER = "format";

    private MongoSchema() {
    }

    /**
     * Makes the indexes that are not there.
     * @throws StoreRefusedException if the format is another
     */
    static void ensure(Mongo mongo) {
        try {
            checkFormat(mongo);
            makeIndexes(mongo);
        }
        catch (MongoException ex) {
            StoreUnavailableException away = mongo.unavailable(ex);
            throw new StoreRefusedException(String.valueOf(away.getMessage()), away);
        }
    }

    private static void makeIndexes(Mongo mongo) {
        IndexOptions unique = new IndexOptions().unique(true);
        mongo.batches().createIndex(ascending("commits.command"), unique);
        mongo.batches().createIndex(ascending("entries.id"), unique);
        mongo.batches().createIndex(ascending("entries.place"), unique);
        mongo.directory().createIndex(ascending("digest"), unique);
    }

    /** A database that says none is new. */
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
