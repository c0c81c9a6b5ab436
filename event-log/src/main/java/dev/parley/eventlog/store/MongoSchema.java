package dev.parley.eventlog.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.parley.eventlog.StoreRefusedException;
import dev.parley.eventlog.StoreUnavailableException;
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
        asking(mongo, () -> {
            setFormat(mongo);
            checkFormat(mongo);
            makeIndexes(mongo);
        });
    }

    /**
     * Changes nothing.
     * @throws StoreRefusedException if the database is no log of this format
     */
    static void check(Mongo mongo) {
        asking(mongo, () -> checkFormat(mongo));
    }

    private static void asking(Mongo mongo, Runnable questions) {
        try {
            questions.run();
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
        mongo.personal().createIndex(ascending("digest"), unique);
        mongo.personal().createIndex(ascending("person"));
    }

    /** A database that says none is new. */
    private static void setFormat(Mongo mongo) {
        mongo.formats()
            .updateOne(Filters.eq("parley"), Updates.setOnInsert(NUMBER, FORMAT), new UpdateOptions().upsert(true));
    }

    private static void checkFormat(Mongo mongo) {
        Document found = mongo.formats().find(Filters.eq("parley")).first();
        if (found == null) {
            throw new StoreRefusedException("the store " + mongo.name() + " holds no log");
        }
        int format = found.getInteger(NUMBER, 0);
        if (format != FORMAT) {
            throw new StoreRefusedException("the store " + mongo.name() + " has format " + format
                    + ", but this Parley knows format " + FORMAT + " alone");
        }
    }

    /** Writes, durably, when it did so. */
    static long touch(Mongo mongo) {
        return mongo.formats().updateOne(Filters.eq("parley"), Updates.currentDate("checkedAt")).getMatchedCount();
    }

}
