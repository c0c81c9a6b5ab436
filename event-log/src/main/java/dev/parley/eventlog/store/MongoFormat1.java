package dev.parley.eventlog.store;

import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * The first format, which had the keys in a collection of their own. All keys of a commit
 * go into its document at once and never again, for whoever is slower at the same could
 * bring one back that was erased since.
 */
final class MongoFormat1 {

    static final int FORMAT = 1;

    private static final int PAGE = 500;

    private static final int PAGE_ENTRIES = 5_000;

    private static final String BROUGHT_OVER = "broughtOver";

    private MongoFormat1() {
    }

    /**
     * Brings the keys over; may be done by several at once, and again after any part of
     * it. What is left at the end are keys of commits that were refused.
     */
    static void bringOver(Mongo mongo) {
        long after = 0;
        for (List<Document> page = page(mongo, after); !page.isEmpty(); page = page(mongo, after)) {
            bringOver(mongo, page);
            after = page.getLast().getLong("_id");
        }
        keys(mongo).deleteMany(Filters.empty());
    }

    /** The ids of a page of whole commits, short in entries too. */
    private static List<Document> page(Mongo mongo, long after) {
        List<Document> page = new ArrayList<>();
        try (MongoCursor<Document> commits = mongo.commits()
            .find(Filters.gt("_id", after))
            .sort(ascending("_id"))
            .limit(PAGE)
            .projection(Projections.include("entries.id"))
            .iterator()) {
            for (int entries = 0; entries < PAGE_ENTRIES && commits.hasNext();) {
                page.add(commits.next());
                entries += entries(page.getLast()).size();
            }
        }
        return page;
    }

    /** A key is deleted only when it is known to be in its new place. */
    private static void bringOver(Mongo mongo, List<Document> page) {
        Map<String, Binary> keys = keysOf(mongo, page);
        if (keys.isEmpty()) {
            return;
        }
        List<UpdateOneModel<Document>> updates = new ArrayList<>();
        for (Document commit : page) {
            List<Bson> wrapped = wrapped(commit, keys);
            if (!wrapped.isEmpty()) {
                updates.add(once(commit, wrapped));
            }
        }
        mongo.commits().bulkWrite(updates);
        keys(mongo).deleteMany(Filters.in("_id", keys.keySet()));
    }

    private static Map<String, Binary> keysOf(Mongo mongo, List<Document> page) {
        List<String> ids = page.stream()
            .flatMap(commit -> entries(commit).stream())
            .map(entry -> entry.getString("id"))
            .toList();
        return keys(mongo).find(Filters.in("_id", ids))
            .into(new ArrayList<>())
            .stream()
            .collect(toMap(key -> key.getString("_id"), key -> key.get("wrapped", Binary.class)));
    }

    private static List<Bson> wrapped(Document commit, Map<String, Binary> keys) {
        List<Bson> wrapped = new ArrayList<>();
        List<Document> entries = entries(commit);
        for (int at = 0; at < entries.size(); at++) {
            Binary key = keys.get(entries.get(at).getString("id"));
            if (key != null) {
                wrapped.add(Updates.set("entries." + at + ".wrapped", key));
            }
        }
        return wrapped;
    }

    private static UpdateOneModel<Document> once(Document commit, List<Bson> wrapped) {
        return new UpdateOneModel<>(Filters.and(Filters.eq(commit.getLong("_id")), Filters.exists(BROUGHT_OVER, false)),
                Updates.combine(Updates.combine(wrapped), Updates.set(BROUGHT_OVER, true)));
    }

    private static List<Document> entries(Document commit) {
        return commit.getList("entries", Document.class);
    }

    private static MongoCollection<Document> keys(Mongo mongo) {
        return mongo.database().getCollection("keys");
    }

}
