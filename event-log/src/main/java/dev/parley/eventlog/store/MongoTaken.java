package dev.parley.eventlog.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The first commit of a batch of which something is taken.
 *
 * @param before how many commits come before it
 * @param entry whose id or place is taken; null if it is the command
 */
record MongoTaken(int before, StampedCommit commit, @Nullable StampedEntry entry) {

    /** Null if nothing of it is seen. */
    static @Nullable MongoTaken of(Mongo mongo, MongoBatch batch) {
        Set<String> commands = found(mongo, "commits", "command", batch.commands());
        Set<String> ids = found(mongo, "entries", "id", batch.ids());
        Set<String> places = found(mongo, "entries", "place", batch.places());
        for (int index = 0; index < batch.size(); index++) {
            StampedCommit commit = batch.commits().get(index);
            if (commands.contains(commit.command())) {
                return new MongoTaken(index, commit, null);
            }
            for (StampedEntry entry : commit.entries()) {
                if (ids.contains(entry.id()) || places.contains(MongoBatch.place(entry))) {
                    return new MongoTaken(index, commit, entry);
                }
            }
        }
        return null;
    }

    /** All values of this field in the documents that have one of these. */
    private static Set<String> found(Mongo mongo, String array, String field, List<String> values) {
        String path = array + "." + field;
        Set<String> found = new HashSet<>();
        mongo.batches()
            .find(Filters.in(path, values))
            .projection(Projections.include(path))
            .forEach(batch -> batch.getList(array, Document.class).forEach(item -> found.add(item.getString(field))));
        return found;
    }

    AppendResult result(int written) {
        return entry == null ? new AppendResult.CommandRepeated(written, commit.command())
                : new AppendResult.StreamMoved(written, entry.stream(), entry.seq());
    }

}
