package dev.parley.eventlog.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StoreUnavailableException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes commits, keys and all, as documents whose ids are their first positions, so that
 * the unique index on the id settles who is first. When the connection is lost it is not
 * known what was written; the same is then tried again, and what is found in its place is
 * ours if it has our root.
 */
final class MongoAppend {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final Mongo mongo;

    private final List<StampedCommit> commits;

    private final long deadline;

    private int written;

    /** Before this one of the commits the next document ends at the latest. */
    private int end;

    MongoAppend(Mongo mongo, List<StampedCommit> commits) {
        this.mongo = mongo;
        this.commits = commits;
        this.end = commits.size();
        this.deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(mongo.patience());
    }

    AppendResult write() {
        while (written < commits.size()) {
            MongoBatch batch = MongoBatch.firstOf(commits.subList(written, end));
            MongoWriteException refusal = insert(batch);
            if (refusal == null) {
                written(batch.size());
            }
            else {
                AppendResult stopped = refused(batch, refusal);
                if (stopped != null) {
                    return stopped;
                }
            }
        }
        return new AppendResult.Appended(written);
    }

    private void written(int count) {
        written += count;
        end = commits.size();
    }

    /** What the server says if something in it is there already. */
    private @Nullable MongoWriteException insert(MongoBatch batch) {
        Document document = batch.document();
        while (true) {
            try {
                mongo.batches().insertOne(document);
                return null;
            }
            catch (MongoWriteException ex) {
                if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return ex;
                }
                giveUpInTime(mongo.unavailable(ex));
            }
            catch (MongoException ex) {
                giveUpInTime(mongo.unavailable(ex));
            }
        }
    }

    private void giveUpInTime(StoreUnavailableException ex) {
        if (System.nanoTime() - deadline > 0) {
            throw ex;
        }
        LockSupport.parkNanos(PAUSE);
    }

    /**
     * Why no more can be written; null if it can be tried again, ending before what is
     * taken. What is in the way may not be seen at once; where it never is, the server
     * takes something for a duplicate that is none.
     */
    private @Nullable AppendResult refused(MongoBatch batch, MongoWriteException refusal) {
        Document inPlace = inPlaceOf(batch);
        if (inPlace != null) {
            int ours = batch.upTo(MongoReads.lastRoot(inPlace));
            written(ours);
            return ours > 0 ? null : new AppendResult.HeadMoved(written);
        }
        MongoTaken taken = MongoTaken.of(mongo, batch);
        if (taken == null) {
            giveUpInTime(mongo.refusesWithoutReason(refusal));
            return null;
        }
        end = written + taken.before();
        return taken.before() > 0 ? null : taken.result(written);
    }

    /** A linearizable read waits until what it sees cannot be rolled back any more. */
    private @Nullable Document inPlaceOf(MongoBatch batch) {
        return mongo.batches()
            .withReadConcern(ReadConcern.LINEARIZABLE)
            .find(Filters.eq(batch.first()))
            .projection(Projections.include("commits"))
            .first();
    }

}
