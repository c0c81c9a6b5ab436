package dev.parley.eventlog.store;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes commits within a transaction, up to the first that cannot be recorded: the
 * unique indexes of the table tell.
 */
record SqliteAppend(List<StampedCommit> commits) implements SqliteConnection.Work<AppendResult> {

    /**
     * A commit that reaches or passes a multiple of this position has its frontier
     * stored: it can be large, and whoever goes on from the end of the log soon hashes
     * the last few lines.
     */
    private static final int FRONTIER_INTERVAL = 64;

    private static final String INSERT = """
            INSERT INTO entry (position, stream, seq, id, command, wrapped, first, root, frontier, line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    @Override
    public AppendResult on(SqliteConnection writing) throws SQLException {
        if (SqliteReads.HEAD.on(writing) != commits.getFirst().first() - 1) {
            return new AppendResult.HeadMoved(0);
        }
        int written = 0;
        for (StampedCommit commit : commits) {
            Optional<StampedEntry> refused = insert(writing, commit);
            if (refused.isPresent()) {
                return refusal(writing, written, commit, refused.get());
            }
            written++;
        }
        return new AppendResult.Appended(written);
    }

    /** Answers with the first entry that a unique index does not take. */
    private static Optional<StampedEntry> insert(SqliteConnection writing, StampedCommit commit) throws SQLException {
        PreparedStatement insert = writing.prepared(INSERT);
        long position = commit.first();
        for (StampedEntry entry : commit.entries()) {
            boolean last = position == commit.last();
            insert.setLong(1, position++);
            insert.setString(2, entry.stream());
            insert.setLong(3, entry.seq());
            insert.setString(4, entry.id());
            insert.setString(5, last ? commit.command() : null);
            insert.setBytes(6, entry.key() == null ? null : entry.key().wrapped());
            insert.setObject(7, last ? commit.first() : null);
            insert.setBytes(8, last ? commit.end().root() : null);
            insert.setBytes(9, last ? frontier(commit) : null);
            insert.setBytes(10, entry.line());
            if (insert.executeUpdate() == 0) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static byte @Nullable [] frontier(StampedCommit commit) {
        return commit.last() / FRONTIER_INTERVAL > (commit.first() - 1) / FRONTIER_INTERVAL
                ? commit.end().frontier().hashes() : null;
    }

    /** Takes back what was inserted of the commit, and says why it cannot be recorded. */
    private static AppendResult refusal(SqliteConnection writing, int written, StampedCommit commit, StampedEntry entry)
            throws SQLException {
        PreparedStatement delete = writing.prepared("DELETE FROM entry WHERE position >= ?");
        delete.setLong(1, commit.first());
        delete.executeUpdate();
        PreparedStatement select = writing.prepared("SELECT 1 FROM entry WHERE command = ?");
        select.setString(1, commit.command());
        try (ResultSet result = select.executeQuery()) {
            return result.next() ? new AppendResult.CommandRepeated(written, commit.command())
                    : new AppendResult.StreamMoved(written, entry.stream(), entry.seq());
        }
    }

}
