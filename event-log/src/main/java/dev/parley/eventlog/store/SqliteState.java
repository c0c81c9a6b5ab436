package dev.parley.eventlog.store;

import dev.parley.eventlog.Entry;
import dev.parley.personaldata.EntryKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The file as one transaction sees it, with the entries that are not in its index yet.
 *
 * @param indexed up to where its index reaches
 */
record SqliteState(SqliteReading reading, Recent recent, KnownPositions known, long indexed) {

    /** So many lines are asked for in one statement. */
    private static final int SOME = 128;

    /** The number of the last entry of a stream. */
    Optional<Long> lastSeq(String stream) throws SQLException {
        List<Place> places = find(Fingerprint.ofStream(stream)).reversed();
        return entries(places, entry -> entry.stream().equals(stream), 1).stream().map(Entry::seq).findFirst();
    }

    List<Entry> stream(String stream, long fromSeq, int limit) throws SQLException {
        List<Place> places = find(Fingerprint.ofStream(stream)).stream()
            .filter(place -> place.seq() >= fromSeq)
            .toList();
        return entries(places, entry -> entry.stream().equals(stream), limit);
    }

    Optional<List<Entry>> commitOf(String command) throws SQLException {
        List<Place> places = find(Fingerprint.ofCommand(command));
        List<Entry> first = entries(places, entry -> entry.command().equals(command), 1);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>(first);
        for (long position = first.getFirst().first() + 1; position <= first.getFirst().last(); position++) {
            entry(reading, position).ifPresent(entries::add);
        }
        return Optional.of(entries);
    }

    /** The keys that these entries are sealed with, if they have one. */
    List<EntryKey> keysOf(List<String> ids) throws SQLException {
        List<Long> positions = new ArrayList<>();
        for (String id : ids) {
            positions.addAll(positionsOf(id));
        }
        Set<String> wanted = Set.copyOf(ids);
        return positions.isEmpty() ? List.of()
                : SqlitePersonal.keysAt(reading, positions, known)
                    .stream()
                    .filter(key -> wanted.contains(key.entry()))
                    .toList();
    }

    private List<Long> positionsOf(String id) throws SQLException {
        Long position = known.find(id);
        return position != null ? List.of(position) : find(Fingerprint.ofId(id)).stream().map(Place::position).toList();
    }

    /** All places of a key that are not after others, by number and position. */
    List<Place> find(long key) throws SQLException {
        List<Place> found = new ArrayList<>();
        if (indexed > 0) {
            SqliteIndex.find(reading, key).stream().filter(place -> place.position() <= indexed).forEach(found::add);
        }
        recent.find(key).stream().filter(place -> place.position() > indexed).forEach(found::add);
        found.sort(Comparator.comparingLong(Place::seq).thenComparingLong(Place::position));
        return found;
    }

    /**
     * The entries at the first so many of these places that are what is looked for, in
     * the order of the places; so many are asked for at once.
     */
    List<Entry> entries(List<Place> places, Predicate<Entry> wanted, int limit) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        int some = Math.min(limit, SOME);
        for (int from = 0; from < places.size() && entries.size() < limit; from += some) {
            List<Long> positions = places.subList(from, Math.min(places.size(), from + some))
                .stream()
                .map(Place::position)
                .toList();
            Map<Long, Entry> found = entriesAt(positions);
            positions.stream().map(found::get).filter(Objects::nonNull).filter(wanted).forEach(entries::add);
        }
        return entries.subList(0, Math.min(limit, entries.size()));
    }

    private Map<Long, Entry> entriesAt(List<Long> positions) throws SQLException {
        Map<Long, Entry> entries = new HashMap<>();
        SqlitePersonal
            .in(reading, "SELECT position, line FROM entry WHERE position", positions,
                    result -> Recent.entry(result.getLong(1), result.getBytes(2)))
            .forEach(entry -> entries.put(entry.position(), entry));
        return entries;
    }

    /** Empty if it is not recorded, as far as this transaction sees. */
    static Optional<Entry> entry(SqliteReading reading, long position) throws SQLException {
        PreparedStatement select = reading.prepared("SELECT line FROM entry WHERE position = ?");
        select.setLong(1, position);
        try (ResultSet result = select.executeQuery()) {
            return result.next() ? Optional.of(Recent.entry(position, result.getBytes(1))) : Optional.empty();
        }
    }

}
