package dev.parley.eventlog;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes commits at the end of the log, wherever that is by now. For one thread. */
final class LogWriter {

    private final LogStore store;

    private final InstantSource clock;

    private final @Nullable LogFeed feed;

    private final Deque<PendingCommit> pending = new ArrayDeque<>();

    private LogEnd end;

    private boolean behind;

    /**
     * @param feed is handed what was written, before that is acknowledged
     */
    LogWriter(LogStore store, InstantSource clock, @Nullable LogFeed feed) {
        this.store = store;
        this.clock = clock;
        this.feed = feed;
        this.end = store.end();
    }

    /** Answers each of them. What fails here is not known to have been written. */
    void write(Collection<PendingCommit> commits) {
        pending.addAll(commits);
        try {
            while (!pending.isEmpty()) {
                catchUp();
                writeSome();
            }
        }
        catch (RuntimeException | Error ex) {
            behind = true;
            pending.forEach(commit -> commit.failed(ex));
            pending.clear();
        }
    }

    private void writeSome() {
        AppendResult result = append(stamp());
        switch (result) {
            case AppendResult.Appended _ -> {
            }
            case AppendResult.HeadMoved _ -> behind = true;
            case AppendResult.StreamMoved(int _, String stream, long seq) ->
                pending.remove().failed(new StreamMovedException(stream, seq));
            case AppendResult.CommandRepeated(int _, String command) ->
                pending.remove().failed(new CommandRepeatedException(command));
        }
    }

    private AppendResult append(List<StampedCommit> stamped) {
        appending(true);
        try {
            AppendResult result = store.append(stamped);
            for (StampedCommit commit : stamped.subList(0, result.written())) {
                end = commit.end();
                if (feed != null) {
                    feed.appended(commit);
                }
                pending.remove().written(commit);
            }
            return result;
        }
        finally {
            appending(false);
        }
    }

    private void appending(boolean now) {
        if (feed != null) {
            feed.appending(now);
        }
    }

    private List<StampedCommit> stamp() {
        List<StampedCommit> stamped = new ArrayList<>();
        LogEnd after = end;
        for (PendingCommit next : pending) {
            StampedCommit commit = next.prepared().stamp(after, clock.instant());
            stamped.add(commit);
            after = commit.end();
        }
        return stamped;
    }

    /** Reads what others appended, and that it goes on from what is known here. */
    private void catchUp() {
        if (behind) {
            LogEnd now = store.end();
            RootCheck.between(store, end.frontier(), now);
            end = now;
            behind = false;
        }
    }

}
