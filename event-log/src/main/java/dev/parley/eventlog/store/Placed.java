package dev.parley.eventlog.store;

import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * A commit and all that it will be found by.
 *
 * @param command the place of its command
 * @param ids those of its entries' ids
 * @param streams those of its entries in their streams
 */
record Placed(StampedCommit commit, Place command, List<Place> ids, List<Place> streams) {

    static Placed of(StampedCommit commit) {
        List<Place> ids = new ArrayList<>(commit.entries().size());
        List<Place> streams = new ArrayList<>(commit.entries().size());
        long position = commit.first();
        for (StampedEntry entry : commit.entries()) {
            ids.add(new Place(Fingerprint.ofId(entry.id()), 0, position));
            streams.add(new Place(Fingerprint.ofStream(entry.stream()), entry.seq(), position++));
        }
        return new Placed(commit, new Place(Fingerprint.ofCommand(commit.command()), 0, commit.first()), ids, streams);
    }

}
