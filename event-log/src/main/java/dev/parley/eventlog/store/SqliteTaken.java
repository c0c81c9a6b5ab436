package dev.parley.eventlog.store;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.AppendResult.CommandRepeated;
import dev.parley.eventlog.AppendResult.StreamMoved;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final RunFilters filters = new RunFilters();

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
    Optional<AppendResult> refusal(int written, Placed placed) throws SQLException {
        String command = placed.commit().command();
        if (isTaken(placed.command(), entry -> entry.command().equals(command))) {
            return Optional.of(new CommandRepeated(written, command));
        }
        int at = 0;
        for (StampedEntry entry : placed.commit().entries()) {
            if (isTaken(placed, at++, entry)) {
                return Optional.of(new StreamMoved(written, entry.stream(), entry.seq()));
            }
        }
        return Optional.empty();
    }

    private boolean isTaken(Placed placed, int at, StampedEntry entry) throws SQLException {
        return isTaken(placed.ids().get(at), other -> other.id().equals(entry.id())) || isTaken(
                placed.streams().get(at), other -> other.stream().equals(entry.stream()) && other.seq() == entry.seq());
    }

    private boolean isTaken(Place place, Predicate<Entry> same) throws SQLException {
        if (any(recent.find(place.key(), place.seq()), same)) {
            return true;
        }
        return filters.mayHave(place.fingerprint()) && any(
                SqliteIndex.find(writing, place.key()).stream().filter(found -> found.seq() == place.seq()).toList(),
                same);
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
