package dev.parley.eventlog.store;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.Tail;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/** The questions that are asked of the commits in a MongoDB store. */
final class MongoReads {

    private static final int PAGE = 500;

    private static final int PAGE_BYTES = 1 << 20;

    private MongoReads() {
    }

    static long head(Mongo mongo) {
        Document last = mongo.commits().find().sort(descending("_id")).projection(Projections.include("last")).first();
        return last == null ? 0 : last.getLong("last");
    }

    static Tail tail(Mongo mongo) {
        Document last = mongo.commits().find().sort(descending("_id")).first();
        return last == null ? Tail.empty() : tail(last);
    }

    private static Tail tail(Document commit) {
        long last = commit.getLong("last");
        List<StoredLine> lines = lines(commit);
        if (lines.isEmpty() || lines.getLast().position() != last) {
            throw new LogDamagedException(last, "the last commit does not end with the last entry");
        }
        return Tail.stored(FrontierBytes.read(last, Mongo.bytes(commit, "frontier")), Mongo.bytes(commit, "root"),
                lines.getLast().bytes());
    }

    static boolean exists(Mongo mongo, long first) {
        return mongo.commits().find(Filters.eq(first)).projection(Projections.include("_id")).first() != null;
    }

    /** A page of whole commits, short in bytes too, for a line may be long. */
    static List<StoredLine> lines(Mongo mongo, long after, long upTo) {
        List<StoredLine> lines = new ArrayList<>();
        try (MongoCursor<Document> commits = mongo.commits()
            .find(Filters.and(Filters.gt("last", after), Filters.lte("_id", upTo)))
            .sort(ascending("last"))
            .limit(PAGE)
            .iterator()) {
            for (int bytes = 0; bytes < PAGE_BYTES && commits.hasNext();) {
                for (StoredLine line : lines(commits.next())) {
                    if (line.position() > after && line.position() <= upTo) {
                        lines.add(line);
                        bytes += line.bytes().length;
                    }
                }
            }
        }
        return lines;
    }

    static List<CommitRoot> roots(Mongo mongo, long after) {
        return mongo.commits()
            .find(Filters.gt("last", after))
            .sort(ascending("last"))
            .limit(PAGE)
            .projection(Projections.include("last", "root"))
            .map(MongoReads::root)
            .into(new ArrayList<>());
    }

    static List<Entry> stream(Mongo mongo, String stream, long fromSeq, int limit) {
        return mongo.commits()
            .find(Filters.elemMatch("entries", Filters.and(Filters.eq("stream", stream), Filters.gte("seq", fromSeq))))
            .sort(ascending("_id"))
            .limit(limit == Integer.MAX_VALUE ? 0 : limit)
            .into(new ArrayList<>())
            .stream()
            .flatMap(MongoReads::entries)
            .filter(entry -> entry.stream().equals(stream) && entry.seq() >= fromSeq)
            .limit(limit)
            .toList();
    }

    static Optional<Long> lastSeq(Mongo mongo, String stream) {
        Document last = mongo.commits().find(Filters.eq("entries.stream", stream)).sort(descending("_id")).first();
        return last == null ? Optional.empty()
                : entries(last).filter(entry -> entry.stream().equals(stream)).map(Entry::seq).max(Long::compare);
    }

    static Optional<List<Entry>> commitOf(Mongo mongo, String command) {
        return Optional.ofNullable(mongo.commits().find(Filters.eq("command", command)).first())
            .map(commit -> entries(commit).toList());
    }

    private static Stream<Entry> entries(Document commit) {
        return lines(commit).stream().map(StoredLine::bytes).map(EntryLine::read);
    }

    private static List<StoredLine> lines(Document commit) {
        List<StoredLine> lines = new ArrayList<>();
        for (Iterator<Document> entries = commit.getList("entries", Document.class).iterator(); entries.hasNext();) {
            byte[] line = Mongo.bytes(entries.next(), "line");
            lines.add(new StoredLine(commit.getLong("_id") + lines.size(), line,
                    entries.hasNext() ? null : root(commit)));
        }
        return lines;
    }

    private static CommitRoot root(Document commit) {
        return new CommitRoot(commit.getLong("_id"), commit.getLong("last"), Mongo.bytes(commit, "root"));
    }

}
