package dev.parley.eventlog.store;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.LogEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The questions that are asked of the batches in a MongoDB store by position. */
final class MongoReads {

    private static final int PAGE = 100;

    private static final int PAGE_BYTES = 1 << 20;

    private static final Bson LAST_OF_EACH = Projections.fields(Projections.include("last", "frontier"),
            Projections.slice("commits", -1), Projections.slice("entries", -1));

    private MongoReads() {
    }

    static long head(Mongo mongo) {
        Document last = mongo.batches().find().sort(descending("_id")).projection(Projections.include("last")).first();
        return last == null ? 0 : last.getLong("last");
    }

    static LogEnd end(Mongo mongo) {
        Document last = mongo.batches().find().sort(descending("_id")).projection(LAST_OF_EACH).first();
        return last == null ? LogEnd.empty() : end(last);
    }

    private static LogEnd end(Document batch) {
        long last = batch.getLong("last");
        List<Document> entries = batch.getList("entries", Document.class);
        byte[] line = entries.isEmpty() ? new byte[0] : Mongo.bytes(entries.getLast(), "line");
        LogEnd end = LogEnd.stored(Frontier.stored(last, Mongo.bytes(batch, "frontier")), lastRoot(batch), line);
        if (EntryLine.read(line).position() != last) {
            throw new LogDamagedException(last, "the last commit does not end with the last entry");
        }
        return end;
    }

    static boolean exists(Mongo mongo, long first) {
        return mongo.batches().find(Filters.eq(first)).projection(Projections.include("_id")).first() != null;
    }

    /** A page that may end within a batch only where it has to; short in bytes too. */
    static List<StoredLine> lines(Mongo mongo, long after, long upTo) {
        List<StoredLine> lines = new ArrayList<>();
        for (Document batch : batches(mongo, after, upTo, Projections.include("last", "commits", "entries.line"))) {
            for (StoredLine line : lines(batch)) {
                if (line.position() > after && line.position() <= upTo) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    static List<CommitRoot> roots(Mongo mongo, long after) {
        return batches(mongo, after, Long.MAX_VALUE, Projections.include("last", "commits")).stream()
            .flatMap(batch -> roots(batch).stream())
            .filter(root -> root.last() > after)
            .toList();
    }

    /** The batch that this position stands in, or the last one if it is not there yet. */
    private static Optional<Document> around(Mongo mongo, long position, Bson fields) {
        return Optional.ofNullable(
                mongo.batches().find(Filters.lte("_id", position)).sort(descending("_id")).projection(fields).first());
    }

    /**
     * Some batches in order. The first begins right after this position, or is the one
     * that the position stands in. Nothing but the index on the id is needed for that.
     */
    private static List<Document> batches(Mongo mongo, long after, long upTo, Bson fields) {
        if (upTo == after + 1) {
            return around(mongo, upTo, fields).stream().toList();
        }
        List<Document> found = page(mongo, Filters.and(Filters.gt("_id", after), Filters.lte("_id", upTo)), fields);
        if (after > 0 && (found.isEmpty() || found.getFirst().getLong("_id") > after + 1)) {
            around(mongo, after, fields).filter(batch -> batch.getLong("last") > after).ifPresent(found::addFirst);
        }
        return found;
    }

    private static List<Document> page(Mongo mongo, Bson filter, Bson fields) {
        List<Document> page = new ArrayList<>();
        try (MongoCursor<Document> batches = mongo.batches()
            .find(filter)
            .sort(ascending("_id"))
            .limit(PAGE)
            .projection(fields)
            .iterator()) {
            for (long bytes = 0; bytes < PAGE_BYTES && batches.hasNext();) {
                page.add(batches.next());
                bytes += bytes(page.getLast());
            }
        }
        return page;
    }

    private static long bytes(Document batch) {
        List<Document> entries = batch.getList("entries", Document.class);
        return entries == null ? 0 : entries.stream().mapToLong(entry -> Mongo.bytes(entry, "line").length).sum();
    }

    /** What ends the batch ends its last commit, whatever stands there. */
    private static List<StoredLine> lines(Document batch) {
        List<StoredLine> lines = new ArrayList<>();
        List<CommitRoot> roots = roots(batch);
        List<Document> entries = batch.getList("entries", Document.class);
        int commit = 0;
        for (Document entry : entries) {
            long position = batch.getLong("_id") + lines.size();
            boolean ends = lines.size() == entries.size() - 1;
            CommitRoot root = ends ? roots.getLast() : roots.get(Math.min(commit, roots.size() - 1));
            boolean endsCommit = ends || position == root.last();
            lines.add(new StoredLine(position, Mongo.bytes(entry, "line"), endsCommit ? root : null));
            commit += endsCommit ? 1 : 0;
        }
        return lines;
    }

    static List<CommitRoot> roots(Document batch) {
        List<CommitRoot> roots = new ArrayList<>();
        long first = batch.getLong("_id");
        for (Document commit : batch.getList("commits", Document.class)) {
            long last = commit.getLong("last");
            roots.add(new CommitRoot(first, last, Mongo.bytes(commit, "root")));
            first = last + 1;
        }
        return roots;
    }

    static byte[] lastRoot(Document batch) {
        return Mongo.bytes(batch.getList("commits", Document.class).getLast(), "root");
    }

}
