package dev.parley.eventlog.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.parley.personaldata.EntryKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** The keys of entries, each of which stands beside the line in its commit's document. */
final class MongoKeys {

    private MongoKeys() {
    }

    /** Some servers find a commit once for each of its entries that is asked for. */
    static Map<String, EntryKey> of(Mongo mongo, Collection<String> entries) {
        Set<String> asked = Set.copyOf(entries);
        return mongo.commits()
            .find(Filters.in("entries.id", asked))
            .projection(Projections.include("entries.id", "entries.wrapped"))
            .into(new ArrayList<>())
            .stream()
            .flatMap(commit -> commit.getList("entries", Document.class).stream())
            .filter(entry -> entry.get("wrapped") != null && asked.contains(entry.getString("id")))
            .map(entry -> new EntryKey(entry.getString("id"), Mongo.bytes(entry, "wrapped")))
            .collect(toUnmodifiableMap(EntryKey::entry, identity(), (key, _) -> key));
    }

}
