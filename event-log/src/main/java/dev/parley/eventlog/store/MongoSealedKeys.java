package dev.parley.eventlog.store;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.parley.personaldata.SealedValues;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The keys of entries, which stand in the documents of their batches. */
record MongoSealedKeys(Mongo mongo, String use) implements SealedValues {

    private static final int PAGE = 50;

    static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    @Override
    public Page page(@Nullable String from) {
        List<Document> batches = mongo.ask(() -> mongo.batches()
            .find(Filters.gt("_id", from == null ? 0L : Long.parseLong(from)))
            .sort(Sorts.ascending("_id"))
            .limit(PAGE)
            .projection(Projections.include("entries.id", "entries.wrapped"))
            .into(new ArrayList<>()));
        List<Value> values = batches.stream()
            .flatMap(batch -> batch.getList("entries", Document.class).stream())
            .filter(entry -> entry.get("wrapped") != null)
            .map(entry -> new Value(entry.getString("id"), Mongo.bytes(entry, "wrapped")))
            .toList();
        return new Page(values, batches.size() < PAGE ? null : batches.getLast().getLong("_id").toString());
    }

    @Override
    public void replace(List<Resealed> values) {
        mongo.ask(() -> mongo.batches().bulkWrite(values.stream().map(MongoSealedKeys::update).toList(), ANY_ORDER));
    }

    private static UpdateOneModel<Document> update(Resealed value) {
        return new UpdateOneModel<>(
                Filters.elemMatch("entries",
                        Filters.and(Filters.eq("id", value.before().about()),
                                Filters.eq("wrapped", value.before().sealed()))),
                Updates.set("entries.$.wrapped", value.sealed()));
    }

}
