package dev.parley.eventlog.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import dev.parley.personaldata.DirectoryStore.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The directory: a document for each person and account. */
final class MongoDirectory {

    private MongoDirectory() {
    }

    static Row putIfAbsent(Mongo mongo, Row row) {
        try {
            mongo.directory()
                .insertOne(new Document("_id", row.pseudonym()).append("digest", row.digest())
                    .append("sealed", row.sealed()));
            return row;
        }
        catch (MongoWriteException ex) {
            if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw ex;
            }
            return findByDigest(mongo, row.digest()).orElseThrow(() -> ex);
        }
    }

    static Optional<Row> findByDigest(Mongo mongo, byte[] digest) {
        return find(mongo, Filters.eq("digest", digest)).stream().findFirst();
    }

    static List<Row> findByPseudonym(Mongo mongo, Collection<String> pseudonyms) {
        return find(mongo, Filters.in("_id", pseudonyms));
    }

    private static List<Row> find(Mongo mongo, Bson filter) {
        return mongo.directory()
            .find(filter)
            .map(found -> new Row(found.getString("_id"), Mongo.bytes(found, "digest"), Mongo.bytes(found, "sealed")))
            .into(new ArrayList<>());
    }

}
