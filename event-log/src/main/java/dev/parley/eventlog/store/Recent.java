package dev.parley.eventlog.store;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogDamagedException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What the entries are found by that are not in the file's index yet, in the memory of
 * this process. It may know of entries that a reader does not see yet, or that are not
 * recorded after all: whoever finds one looks at its line.
 */
final class Recent {

    private final ReentrantLock lock = new ReentrantLock();

    private Places places = new Places();

    /** All entries after this one are here. */
    private long indexed;

    /** Up to this one. */
    private long known;

    /**
     * Reads what is new, as the reader sees the file.
     * @param indexed up to where the file's index reaches there
     * @param upTo no further than this
     * @return false if the reader sees the file as it was before entries that were here
     * went to the index, so that it would find them neither here nor there
     */
    boolean catchUp(SqliteReading reading, long indexed, long upTo) throws SQLException {
        lock.lock();
        try {
            if (indexed < this.indexed) {
                return false;
            }
            forgetUpTo(indexed);
            read(reading, upTo);
            return true;
        }
        finally {
            lock.unlock();
        }
    }

    private void forgetUpTo(long position) {
        if (position > indexed) {
            places = places.after(position);
            indexed = position;
            known = Math.max(known, position);
        }
    }

    private void read(SqliteReading reading, long upTo) throws SQLException {
        PreparedStatement select = reading
            .prepared("SELECT position, line FROM entry WHERE position > ? AND position <= ? ORDER BY position");
        select.setLong(1, known);
        select.setLong(2, upTo);
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                long position = result.getLong(1);
                add(position, entry(position, result.getBytes(2)));
                known = position;
            }
        }
    }

    static Entry entry(long position, byte[] line) {
        try {
            return EntryLine.read(line);
        }
        catch (IllegalArgumentException ex) {
            throw new LogDamagedException(position, "it is not a line of the log");
        }
    }

    private void add(long position, Entry entry) {
        if (position == entry.first()) {
            places.add(Fingerprint.ofCommand(entry.command()), 0, position);
        }
        places.add(Fingerprint.ofId(entry.id()), 0, position);
        places.add(Fingerprint.ofStream(entry.stream()), entry.seq(), position);
    }

    /** Adds what is being recorded, which goes on from what is known. */
    void add(Placed placed) {
        lock.lock();
        try {
            places.add(placed.command());
            for (int entry = 0; entry < placed.ids().size(); entry++) {
                places.add(placed.ids().get(entry));
                places.add(placed.streams().get(entry));
            }
            known = placed.commit().last();
        }
        finally {
            lock.unlock();
        }
    }

    /** Takes back what was not recorded after all. */
    void removeAfter(long position) {
        lock.lock();
        try {
            places.removeAfter(position);
            known = Math.min(known, position);
        }
        finally {
            lock.unlock();
        }
    }

    List<Place> find(long key) {
        lock.lock();
        try {
            return places.find(key);
        }
        finally {
            lock.unlock();
        }
    }

    List<Place> find(long key, long seq) {
        lock.lock();
        try {
            return places.find(key, seq);
        }
        finally {
            lock.unlock();
        }
    }

    void forEach(Consumer<Place> action) {
        lock.lock();
        try {
            places.forEach(action);
        }
        finally {
            lock.unlock();
        }
    }

}
