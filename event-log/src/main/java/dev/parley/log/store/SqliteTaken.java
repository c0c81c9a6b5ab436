package dev.parley.log.store;

import dev.parley.log.AppendResult;
import dev.parley.log.AppendResult.CommandRepeated;
import dev.parley.log.AppendResult.StreamMoved;
import dev.parley.log.Entry;
import dev.parley.log.StampedCommit;
import dev.parley.log.StampedCommit.StampedEntry;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether something that is to be unique is in the log already. Asks what is recent, and
 * the index only if a filter says that it may have it. For the one who writes, within a
 * transaction, in which nobody else does.
 */
final class SqliteTaken {

    private final SqliteReading writing;

    private final Recent recent;

    /** One for each run that is indexed. */
    private final List<RunFilter> filters = new ArrayList<>();

    private long filtered;

    SqliteTaken(SqliteReading writing, Recent recent) {
        this.writing = writing;
        this.recent = recent;
    }

    /** Reads the filters of what was indexed since. */
    void catchUp(long indexed) throws SQLException {
        if (filtered < indexed) {
            PreparedStatement select = writing
                .prepared("SELECT last, filter FROM indexed WHERE first > ? ORDER BY first");
            select.setLong(1, filtered);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    filters.add(RunFilter.read(result.getBytes(2)));
                    filtered = result.getLong(1);
                }
            }
        }
    }

    /** Why this commit, which would be the so manyth, cannot be recorded. */
    Optional<AppendResult> refusal(int written, StampedCommit commit) throws SQLException {
        String command = commit.command();
        if (isTaken(Fingerprint.ofCommand(command), 0, entry -> entry.command().equals(command))) {
            return Optional.of(new CommandRepeated(written, command));
        }
        for (StampedEntry entry : commit.entries()) {
            if (isTaken(entry)) {
                return Optional.of(new StreamMoved(written, entry.stream(), entry.seq()));
            }
        }
        return Optional.empty();
    }

    private boolean isTaken(StampedEntry entry) throws SQLException {
        return isTaken(Fingerprint.ofId(entry.id()), 0, other -> other.id().equals(entry.id()))
                || isTaken(Fingerprint.ofStream(entry.stream()), entry.seq(),
                        other -> other.stream().equals(entry.stream()) && other.seq() == entry.seq());
    }

    private boolean isTaken(long key, long seq, Predicate<Entry> same) throws SQLException {
        if (any(recent.find(key, seq), same)) {
            return true;
        }
        return mayBeIndexed(Fingerprint.ofPlace(key, seq))
                && any(SqliteIndex.find(writing, key).stream().filter(place -> place.seq() == seq).toList(), same);
    }

    private boolean mayBeIndexed(long place) {
        for (RunFilter filter : filters) {
            if (filter.mayHave(place)) {
                return true;
            }
        }
        return false;
    }

    /** Two may have the same fingerprint, so the lines are looked at. */
    private boolean any(List<Place> places, Predicate<Entry> same) throws SQLException {
        for (Place place : places) {
            if (SqliteState.entry(writing, place.position()).filter(same).isPresent()) {
                return true;
            }
        }
        return false;
    }

}
