package dev.parley.eventlog.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.personaldata.EntryKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Finds entries by what is unique of each: its place in a stream, its id, its command.
 * Always by equality, which every server answers from the index.
 */
final class MongoEntries {

    /** Most streams are shorter. */
    private static final int PLACES_AT_FIRST = 64;

    private static final int PLACES_LATER = 512;

    private MongoEntries() {
    }

    /** A stream has no gaps, so that where the first is missing none is left. */
    static List<Entry> stream(Mongo mongo, String stream, long fromSeq, int limit) {
        List<Entry> entries = new ArrayList<>();
        int asked = Math.min(limit, PLACES_AT_FIRST);
        while (asked > 0) {
            List<Entry> found = entries(mongo, stream, fromSeq + entries.size(), asked);
            entries.addAll(found);
            asked = found.size() < asked ? 0 : Math.min(limit - entries.size(), PLACES_LATER);
        }
        return entries;
    }

    private static List<Entry> entries(Mongo mongo, String stream, long fromSeq, int count) {
        List<String> places = LongStream.range(fromSeq, fromSeq + count)
            .mapToObj(seq -> MongoBatch.place(stream, seq))
            .toList();
        return having(mongo, "place", places).stream()
            .map(entry -> EntryLine.read(Mongo.bytes(entry, "line")))
            .sorted(Comparator.comparingLong(Entry::seq))
            .toList();
    }

    static Optional<Long> lastSeq(Mongo mongo, String stream) {
        List<Entry> entries = stream(mongo, stream, 0, Integer.MAX_VALUE);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast().seq());
    }

    static Map<String, EntryKey> keysOf(Mongo mongo, Collection<String> ids) {
        return having(mongo, "id", Set.copyOf(ids)).stream()
            .filter(entry -> entry.get("wrapped") != null)
            .map(entry -> new EntryKey(entry.getString("id"), Mongo.bytes(entry, "wrapped")))
            .collect(toUnmodifiableMap(EntryKey::entry, identity()));
    }

    /** The entries whose field has one of these values, without those beside them. */
    private static List<Document> having(Mongo mongo, String field, Collection<String> values) {
        Bson only = Projections.computed("entries",
                new Document("$filter", new Document("input", "$entries").append("as", "entry")
                    .append("cond", new Document("$in", List.of("$$entry." + field, List.copyOf(values))))));
        return mongo.batches()
            .aggregate(List.of(Aggregates.match(Filters.in("entries." + field, values)), Aggregates.project(only)))
            .into(new ArrayList<>())
            .stream()
            .flatMap(batch -> batch.getList("entries", Document.class).stream())
            .toList();
    }

    static Optional<List<Entry>> commitOf(Mongo mongo, String command) {
        return Optional.ofNullable(mongo.batches().find(Filters.eq("commits.command", command)).first())
            .map(batch -> commitOf(batch, command));
    }

    private static List<Entry> commitOf(Document batch, String command) {
        List<Document> commits = batch.getList("commits", Document.class);
        int index = commits.stream().map(commit -> commit.getString("command")).toList().indexOf(command);
        CommitRoot commit = MongoReads.roots(batch).get(index);
        long before = batch.getLong("_id");
        return batch.getList("entries", Document.class)
            .subList((int) (commit.first() - before), (int) (commit.last() - before + 1))
            .stream()
            .map(entry -> EntryLine.read(Mongo.bytes(entry, "line")))
            .toList();
    }

}
