package dev.parley.log.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import dev.parley.personal.EntryKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bson.Document;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * The keys. They are written before the commit, so that no entry is ever without its own;
 * a key whose commit was then refused opens nothing.
 */
final class MongoKeys {

    private MongoKeys() {
    }

    /** A key that is there already stays as it is: it may be that of a recorded entry. */
    static void insert(Mongo mongo, List<EntryKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        try {
            mongo.keys()
                .insertMany(keys.stream()
                    .map(key -> new Document("_id", key.entry()).append("wrapped", key.wrapped()))
                    .toList(), new InsertManyOptions().ordered(false));
        }
        catch (MongoBulkWriteException ex) {
            if (ex.getWriteConcernError() != null || !ex.getWriteErrors()
                .stream()
                .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY)) {
                throw ex;
            }
        }
    }

    static Map<String, EntryKey> of(Mongo mongo, Collection<String> entries) {
        return StreamSupport.stream(mongo.keys().find(Filters.in("_id", entries)).spliterator(), false)
            .map(found -> new EntryKey(found.getString("_id"), Mongo.bytes(found, "wrapped")))
            .collect(toUnmodifiableMap(EntryKey::entry, identity()));
    }

}
