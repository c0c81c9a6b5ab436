package dev.parley.eventlog.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The rows of a {@link dev.parley.personaldata.PersonalStore}, a document for each. */
final class MongoPersonalRows {

    private MongoPersonalRows() {
    }

    static boolean add(Mongo mongo, PersonalRow row) {
        try {
            mongo.personal().insertOne(document(row));
            return true;
        }
        catch (MongoWriteException ex) {
            if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw ex;
        }
    }

    static boolean replace(Mongo mongo, PersonalRow row) {
        Bson change = Updates.combine(Updates.set("digest", row.digest()), Updates.set("sealed", row.sealed()),
                Updates.set("expires", date(row.expires())), Updates.inc("version", 1L));
        return mongo.personal()
            .updateOne(Filters.and(Filters.eq("_id", key(row.kind(), row.id())), Filters.eq("version", row.version())),
                    change)
            .getMatchedCount() == 1;
    }

    static Optional<PersonalRow> find(Mongo mongo, String kind, String id) {
        return find(mongo, Filters.eq("_id", key(kind, id))).stream().findFirst();
    }

    static Optional<PersonalRow> find(Mongo mongo, byte[] digest) {
        return find(mongo, Filters.eq("digest", digest)).stream().findFirst();
    }

    static List<PersonalRow> all(Mongo mongo, String kind) {
        return find(mongo, Filters.eq("kind", kind));
    }

    static List<PersonalRow> all(Mongo mongo, String kind, String person) {
        return find(mongo, ofPerson(kind, person));
    }

    static boolean remove(Mongo mongo, String kind, String id) {
        return mongo.personal().deleteOne(Filters.eq("_id", key(kind, id))).getDeletedCount() > 0;
    }

    static int removeAll(Mongo mongo, String kind, String person) {
        return (int) mongo.personal().deleteMany(ofPerson(kind, person)).getDeletedCount();
    }

    static int removeExpired(Mongo mongo, Instant before) {
        return (int) mongo.personal().deleteMany(Filters.lt("expires", Date.from(before))).getDeletedCount();
    }

    private static Bson ofPerson(String kind, String person) {
        return Filters.and(Filters.eq("person", person), Filters.eq("kind", kind));
    }

    private static List<PersonalRow> find(Mongo mongo, Bson filter) {
        return mongo.personal().find(filter).map(MongoPersonalRows::row).into(new ArrayList<>());
    }

    private static PersonalRow row(Document found) {
        Date expires = found.getDate("expires");
        return new PersonalRow(found.getString("kind"), found.getString("id"), Mongo.bytes(found, "digest"),
                found.getString("person"), Mongo.bytes(found, "sealed"), expires == null ? null : expires.toInstant(),
                found.getLong("version"));
    }

    private static Document document(PersonalRow row) {
        return new Document("_id", key(row.kind(), row.id())).append("kind", row.kind())
            .append("id", row.id())
            .append("digest", row.digest())
            .append("person", row.person())
            .append("sealed", row.sealed())
            .append("expires", date(row.expires()))
            .append("version", 0L);
    }

    private static @Nullable Date date(@Nullable Instant time) {
        return time == null ? null : Date.from(time);
    }

    static int count(Mongo mongo, String person) {
        return (int) mongo.personal().countDocuments(Filters.eq("person", person));
    }

    /** Of what kinds there are rows. */
    static List<String> kinds(Mongo mongo) {
        return mongo.personal().distinct("kind", String.class).into(new ArrayList<>());
    }

    static String key(String kind, String id) {
        return kind + "/" + id;
    }

}
