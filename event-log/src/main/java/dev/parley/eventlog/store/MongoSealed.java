package dev.parley.eventlog.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.SealedNotes;
import dev.parley.personaldata.SealedValues;
import dev.parley.personaldata.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The sealed field of a collection's documents, each sealed for what the document's id
 * says after a prefix.
 */
record MongoSealed(Mongo mongo, String use, MongoCollection<Document> documents,
        String prefix) implements SealedValues {

    private static final int PAGE = 500;

    /** All that a database keeps sealed. */
    static List<SealedValues> all(Mongo mongo) {
        Stream<SealedValues> personal = mongo.ask(() -> MongoPersonalRows.kinds(mongo))
            .stream()
            .map(kind -> new MongoSealed(mongo, PersonalStore.use(kind), mongo.personal(),
                    MongoPersonalRows.key(kind, "")));
        return Stream.concat(Stream.of(new MongoSealed(mongo, Directory.USE, mongo.directory(), ""),
                new MongoSealed(mongo, SealedNotes.USE, mongo.unfinished(), ""), new MongoSealedKeys(mongo, Vault.USE)),
                personal)
            .toList();
    }

    @Override
    public Page page(@Nullable String from) {
        List<Value> values = mongo.ask(() -> documents
            .find(Filters.and(Filters.gt("_id", prefix + (from == null ? "" : from)),
                    Filters.lt("_id", prefix + Character.MAX_VALUE)))
            .sort(Sorts.ascending("_id"))
            .limit(PAGE)
            .map(document -> new Value(document.getString("_id").substring(prefix.length()),
                    Mongo.bytes(document, "sealed")))
            .into(new ArrayList<>()));
        return new Page(values, values.size() < PAGE ? null : values.getLast().about());
    }

    @Override
    public void replace(List<Resealed> values) {
        mongo.ask(() -> documents.bulkWrite(values.stream().map(this::update).toList(), MongoSealedKeys.ANY_ORDER));
    }

    private UpdateOneModel<Document> update(Resealed value) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq(prefix + value.before().about()), Filters.eq("sealed", value.before().sealed())),
                Updates.set("sealed", value.sealed()));
    }

}
