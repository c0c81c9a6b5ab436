package dev.parley.eventlog.store;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes commits within a transaction, up to the first that cannot be recorded, and so
 * much of the index as is due. Its statements are prepared once for a connection.
 */
final class SqliteAppend {

    /** Of so many entries that are appended, one bucket of a run is written. */
    private static final int ENTRIES_FOR_A_BUCKET = 2;

    /**
     * Whenever so many more entries are there, the last of a transaction has a frontier.
     */
    private static final int ENTRIES_FOR_A_FRONTIER = 16;

    private static final long UNKNOWN = -1;

    private final SqliteReading writing;

    private final SqliteIndex index;

    private final SqliteTaken taken;

    private @Nullable SqliteRun run;

    /** The file's, when what follows was read; others change it, this connection not. */
    private long version = UNKNOWN;

    private long head;

    private long indexed;

    /** Where the log ended before the transaction that is being written. */
    private long before = Long.MAX_VALUE;

    SqliteAppend(SqliteReading writing, SqliteIndex index) {
        this.writing = writing;
        this.index = index;
        this.taken = new SqliteTaken(writing, index.recent());
    }

    /** All of them, or those before the first that cannot be. */
    AppendResult append(List<StampedCommit> all) throws SQLException {
        catchUp();
        before = head;
        if (head != all.getFirst().first() - 1) {
            return new AppendResult.HeadMoved(0);
        }
        AppendResult result = insert(all);
        if (result.written() > 0) {
            StampedCommit last = all.get(result.written() - 1);
            keepFrontier(last);
            goOnIndexing(last.last());
        }
        return result;
    }

    /** Reads what others wrote, if they did since the last time. */
    private void catchUp() throws SQLException {
        long latest = SqliteReads.VERSION.ask(writing);
        if (latest != version) {
            head = SqliteReads.HEAD.ask(writing);
            indexed = SqliteIndex.indexed(writing);
            if (indexed > head) {
                throw new LogDamagedException(head + 1, "it is not there, but the index has it");
            }
            index.recent().catchUp(writing, indexed, head);
            taken.catchUp(indexed);
            version = latest;
        }
    }

    /** To be called before the transaction is undone. */
    void undo() {
        index.recent().removeAfter(before);
    }

    private AppendResult insert(List<StampedCommit> all) throws SQLException {
        int written = 0;
        for (StampedCommit commit : all) {
            Placed placed = Placed.of(commit);
            Optional<AppendResult> refusal = taken.refusal(written, placed);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            written++;
            insert(commit);
            index.recent().add(placed);
        }
        return new AppendResult.Appended(written);
    }

    private void insert(StampedCommit commit) throws SQLException {
        PreparedStatement insert = writing
            .prepared("INSERT INTO entry (position, wrapped, first, root, line) VALUES (?, ?, ?, ?, ?)");
        long position = commit.first();
        for (StampedEntry entry : commit.entries()) {
            boolean ends = position == commit.last();
            insert.setLong(1, position++);
            insert.setBytes(2, entry.key() == null ? null : entry.key().wrapped());
            insert.setObject(3, ends ? commit.first() : null);
            insert.setBytes(4, ends ? commit.end().root() : null);
            insert.setBytes(5, entry.line());
            insert.executeUpdate();
        }
    }

    /**
     * The frontier is needed to go on from the end of the log. It can be large, and the
     * last few lines are soon hashed, so that only now and then an entry has it.
     */
    private void keepFrontier(StampedCommit last) throws SQLException {
        if (last.last() / ENTRIES_FOR_A_FRONTIER > head / ENTRIES_FOR_A_FRONTIER) {
            PreparedStatement update = writing.prepared("UPDATE entry SET frontier = ? WHERE position = ?");
            update.setBytes(1, FrontierBytes.of(last.end().frontier()));
            update.setLong(2, last.last());
            update.executeUpdate();
        }
    }

    private void goOnIndexing(long end) throws SQLException {
        if (run != null && !run.begins(indexed + 1)) {
            run = null;
        }
        if (run == null && head - indexed >= index.run()) {
            run = new SqliteRun(index.recent(), indexed, index.run());
        }
        int due = Math.toIntExact(1 + (end - head) / ENTRIES_FOR_A_BUCKET);
        head = end;
        if (run != null && run.write(writing, due)) {
            // Only what is recorded says that the index reaches further.
            version = UNKNOWN;
            run = null;
        }
    }

}
