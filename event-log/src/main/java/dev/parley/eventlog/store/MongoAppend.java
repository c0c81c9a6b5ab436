package dev.parley.eventlog.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.Filters;
import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import dev.parley.personaldata.EntryKey;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Writes commits, keys and all, each a document whose id is its first position, so that
 * the unique index on the id settles who is first. When the connection is lost it is not
 * known what was written; the same is then tried again, and what is found in its place is
 * ours if it has our root.
 */
final class MongoAppend {

    private final Mongo mongo;

    private final List<StampedCommit> commits;

    private final long deadline;

    private int written;

    MongoAppend(Mongo mongo, List<StampedCommit> commits) {
        this.mongo = mongo;
        this.commits = commits;
        this.deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(mongo.patience());
    }

    AppendResult write() {
        while (written < commits.size()) {
            try {
                mongo.commits().insertMany(documentsLeft());
                written = commits.size();
            }
            catch (MongoBulkWriteException ex) {
                if (!isTaken(ex)) {
                    giveUpInTime(ex);
                }
                else if (!isOurs(commits.get(written))) {
                    return taken(commits.get(written));
                }
                else {
                    written++;
                }
            }
            catch (MongoException ex) {
                giveUpInTime(ex);
            }
        }
        return new AppendResult.Appended(written);
    }

    private List<Document> documentsLeft() {
        return commits.stream().skip(written).map(MongoAppend::document).toList();
    }

    /** Counts what was written before the first one that could not be. */
    private boolean isTaken(MongoBulkWriteException ex) {
        if (ex.getWriteErrors().isEmpty()) {
            return false;
        }
        BulkWriteError error = ex.getWriteErrors().getFirst();
        written += error.getIndex();
        return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    /** The driver waits until a server can be chosen, so that this does not spin. */
    private void giveUpInTime(MongoException ex) {
        if (System.nanoTime() - deadline > 0) {
            throw ex;
        }
    }

    /** A linearizable read waits until what it sees cannot be rolled back any more. */
    private boolean isOurs(StampedCommit commit) {
        Document found = mongo.commits()
            .withReadConcern(ReadConcern.LINEARIZABLE)
            .find(Filters.eq(commit.first()))
            .first();
        return found != null && Arrays.equals(Mongo.bytes(found, "root"), commit.end().root());
    }

    private AppendResult taken(StampedCommit commit) {
        if (exists(Filters.eq(commit.first()))) {
            return new AppendResult.HeadMoved(written);
        }
        if (exists(Filters.eq("command", commit.command()))) {
            return new AppendResult.CommandRepeated(written, commit.command());
        }
        for (StampedEntry entry : commit.entries()) {
            if (exists(Filters.eq("entries.id", entry.id())) || exists(Filters.elemMatch("entries",
                    Filters.and(Filters.eq("stream", entry.stream()), Filters.eq("seq", entry.seq()))))) {
                return new AppendResult.StreamMoved(written, entry.stream(), entry.seq());
            }
        }
        return new AppendResult.HeadMoved(written);
    }

    private boolean exists(Bson filter) {
        return mongo.commits().find(filter).projection(new Document("_id", 1)).first() != null;
    }

    private static Document document(StampedCommit commit) {
        return new Document("_id", commit.first()).append("last", commit.last())
            .append("command", commit.command())
            .append("root", commit.end().root())
            .append("frontier", FrontierBytes.of(commit.end().frontier()))
            .append("entries", commit.entries().stream().map(MongoAppend::document).toList());
    }

    private static Document document(StampedEntry entry) {
        Document document = new Document("stream", entry.stream()).append("seq", entry.seq()).append("id", entry.id());
        EntryKey key = entry.key();
        if (key != null) {
            document.append("wrapped", key.wrapped());
        }
        return document.append("line", entry.line());
    }

}
