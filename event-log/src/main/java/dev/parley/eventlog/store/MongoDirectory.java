package dev.parley.eventlog.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import dev.parley.personaldata.DirectoryStore.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The directory: a document for each person and account. */
final class MongoDirectory {

    private MongoDirectory() {
    }

    /**
     * One trip, unless somebody else puts one of several there at the same time: a single
     * one is found or put there at once.
     */
    static List<Row> putIfAbsent(Mongo mongo, List<Row> rows) {
        if (rows.size() == 1) {
            return List.of(putIfAbsent(mongo, rows.getFirst()));
        }
        try {
            mongo.directory()
                .insertMany(rows.stream().map(MongoDirectory::document).toList(),
                        new InsertManyOptions().ordered(false));
            return rows;
        }
        catch (MongoBulkWriteException ex) {
            if (ex.getWriteErrors().isEmpty() || !ex.getWriteErrors().stream().allMatch(MongoDirectory::isTaken)) {
                throw ex;
            }
            return findByDigest(mongo, rows.stream().map(Row::digest).toList());
        }
    }

    private static Row putIfAbsent(Mongo mongo, Row row) {
        Document found = mongo.directory()
            .findOneAndUpdate(Filters.eq("digest", row.digest()),
                    Updates.combine(Updates.setOnInsert("_id", row.pseudonym()),
                            Updates.setOnInsert("sealed", row.sealed())),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return row(Objects.requireNonNull(found));
    }

    private static boolean isTaken(BulkWriteError error) {
        return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    static List<Row> findByDigest(Mongo mongo, Collection<byte[]> digests) {
        return find(mongo, Filters.in("digest", digests));
    }

    static List<Row> findByPseudonym(Mongo mongo, Collection<String> pseudonyms) {
        return find(mongo, Filters.in("_id", pseudonyms));
    }

    static boolean replace(Mongo mongo, Row row) {
        return mongo.directory().replaceOne(Filters.eq("_id", row.pseudonym()), document(row)).getMatchedCount() > 0;
    }

    static boolean remove(Mongo mongo, String pseudonym) {
        return mongo.directory().deleteOne(Filters.eq("_id", pseudonym)).getDeletedCount() > 0;
    }

    private static List<Row> find(Mongo mongo, Bson filter) {
        return mongo.directory().find(filter).map(MongoDirectory::row).into(new ArrayList<>());
    }

    private static Row row(Document found) {
        return new Row(found.getString("_id"), Mongo.bytes(found, "digest"), Mongo.bytes(found, "sealed"));
    }

    private static Document document(Row row) {
        return new Document("_id", row.pseudonym()).append("digest", row.digest()).append("sealed", row.sealed());
    }

}
