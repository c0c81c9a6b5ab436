package dev.parley.eventlog.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * So many entries that go to the index together, bucket by bucket, in as many
 * transactions as that takes. Which entries they are depends on nothing but how far the
 * index reaches, so that two processes that do it at the same time write the same; and it
 * does not matter if one stops halfway, for until all of them are there the index is not
 * said to reach further.
 *
 * <p>
 * Runs are joined like the digits of a binary counter, so that a bucket has no more parts
 * than the logarithm of their number, and a place is rewritten no more often.
 */
final class SqliteRun {

    private final long first;

    private final long last;

    /** The first entry of the runs that this one is joined with. */
    private final long joined;

    private final List<List<Place>> buckets = new ArrayList<>();

    private final RunFilter filter;

    private int next;

    /** The run of this many entries after those that are indexed, all of them recent. */
    SqliteRun(Recent recent, long indexed, long length) {
        this.first = indexed + 1;
        this.last = indexed + length;
        long before = indexed / length;
        this.joined = first - ((before ^ (before + 1)) >> 1) * length;
        this.filter = RunFilter.forSo(3 * length);
        for (int bucket = 0; bucket < Bucket.COUNT; bucket++) {
            buckets.add(new ArrayList<>());
        }
        recent.forEach(this::add);
    }

    private void add(Place place) {
        if (place.position() <= last) {
            buckets.get(Bucket.of(place.key())).add(place);
            filter.add(place.fingerprint());
        }
    }

    boolean begins(long position) {
        return position == first;
    }

    long last() {
        return last;
    }

    RunFilter filter() {
        return filter;
    }

    /** Writes so many more buckets; true if all are there, and the index reaches on. */
    boolean write(SqliteReading writing, int some) throws SQLException {
        int end = Math.min(Bucket.COUNT, next + some);
        while (next < end) {
            write(writing, next, buckets.get(next));
            next++;
        }
        if (next == Bucket.COUNT) {
            PreparedStatement insert = writing.prepared("INSERT INTO indexed (first, last, filter) VALUES (?, ?, ?)");
            insert.setLong(1, first);
            insert.setLong(2, last);
            insert.setBytes(3, filter.bytes());
            insert.executeUpdate();
        }
        return next == Bucket.COUNT;
    }

    private void write(SqliteReading writing, int bucket, List<Place> places) throws SQLException {
        List<Place> all = new ArrayList<>();
        if (joined < first) {
            all.addAll(earlier(writing, bucket));
            PreparedStatement delete = writing.prepared("DELETE FROM found WHERE slot > ? AND slot <= ?");
            delete.setLong(1, Bucket.slot(bucket, joined));
            delete.setLong(2, Bucket.slot(bucket, first));
            delete.executeUpdate();
        }
        all.addAll(places);
        if (!all.isEmpty()) {
            PreparedStatement insert = writing.prepared("INSERT OR REPLACE INTO found (slot, places) VALUES (?, ?)");
            insert.setLong(1, Bucket.slot(bucket, joined));
            insert.setBytes(2, Bucket.bytes(all));
            insert.executeUpdate();
        }
    }

    /** Without what an attempt that stopped halfway has joined already. */
    private List<Place> earlier(SqliteReading writing, int bucket) throws SQLException {
        PreparedStatement select = writing
            .prepared("SELECT places FROM found WHERE slot BETWEEN ? AND ? ORDER BY slot");
        select.setLong(1, Bucket.slot(bucket, joined));
        select.setLong(2, Bucket.slot(bucket, first));
        List<Place> earlier = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                Bucket.copy(result.getBytes(1), position -> position < first, earlier::add);
            }
        }
        return earlier;
    }

}
