package dev.parley.eventlog.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.parley.personaldata.ErasureStore.Begun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** How what is kept beside the log is destroyed in a MongoDB database. */
final class MongoErasure {

    private MongoErasure() {
    }

    static Begun begin(Mongo mongo, Begun erasure) {
        Document found = mongo.unfinished()
            .findOneAndUpdate(Filters.eq(erasure.erasure()), Updates.setOnInsert("sealed", erasure.sealed()),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return begun(Objects.requireNonNull(found));
    }

    static List<Begun> begun(Mongo mongo) {
        return mongo.unfinished().find().sort(Sorts.ascending("_id")).map(MongoErasure::begun).into(new ArrayList<>());
    }

    private static Begun begun(Document found) {
        return new Begun(found.getString("_id"), Mongo.bytes(found, "sealed"));
    }

    static long finish(Mongo mongo, String erasure) {
        return mongo.unfinished().deleteOne(Filters.eq(erasure)).getDeletedCount();
    }

    /** As {@code docs/log.md} says. */
    static int destroyKeys(Mongo mongo, Collection<String> entries) {
        int there = MongoEntries.keysOf(mongo, entries).size();
        if (there > 0) {
            mongo.batches()
                .updateMany(Filters.in("entries.id", entries), Updates.unset("entries.$[erased].wrapped"),
                        new UpdateOptions().arrayFilters(List.of(Filters.in("erased.id", entries))));
        }
        return there;
    }

    static int destroyRows(Mongo mongo, Collection<String> pseudonyms) {
        mongo.personal().deleteMany(Filters.in("person", pseudonyms));
        return (int) mongo.directory().deleteMany(Filters.in("_id", pseudonyms)).getDeletedCount();
    }

}
