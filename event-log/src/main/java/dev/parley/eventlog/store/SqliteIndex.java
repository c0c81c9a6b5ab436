package dev.parley.eventlog.store;

import dev.parley.eventlog.store.SqliteReading.Question;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * By what entries are found besides their position: streams, ids and commands. The tables
 * are only brought up to date so many entries at a time, since each entry has places all
 * over them; what is not there yet is in memory.
 *
 * @param recent what is in memory, for all connections of this process
 * @param known where entries stand that were looked for before
 * @param run how many entries go to the tables together
 */
record SqliteIndex(Recent recent, KnownPositions known, long run) {

    SqliteIndex(long run) {
        this(new Recent(), new KnownPositions(), run);
    }

    /** Something that is asked of one state of the file. */
    interface StateQuestion<T> {

        T ask(SqliteState state) throws SQLException;

    }

    /** Asks it of the file as it is when the question begins. */
    <T> Question<T> asking(StateQuestion<T> question) {
        return reading -> {
            reading.prepared("BEGIN").execute();
            long indexed = indexed(reading);
            while (!recent.catchUp(reading, indexed, Long.MAX_VALUE)) {
                reading.prepared("COMMIT").execute();
                reading.prepared("BEGIN").execute();
                indexed = indexed(reading);
            }
            T answer = question.ask(new SqliteState(reading, recent, known, indexed));
            reading.prepared("COMMIT").execute();
            return answer;
        };
    }

    /** Up to where the tables reach. */
    static long indexed(SqliteReading reading) throws SQLException {
        try (ResultSet result = reading.prepared("SELECT last FROM indexed ORDER BY first DESC LIMIT 1")
            .executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** What the tables have of a key. */
    static List<Place> find(SqliteReading reading, long key) throws SQLException {
        PreparedStatement select = reading.prepared("SELECT places FROM found WHERE slot BETWEEN ? AND ?");
        int bucket = Bucket.of(key);
        select.setLong(1, Bucket.slot(bucket, 0));
        select.setLong(2, Bucket.slot(bucket + 1, 0) - 1);
        List<Place> found = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                found.addAll(Bucket.find(result.getBytes(1), key));
            }
        }
        return found;
    }

    /**
     * Brings the tables up to the end of the log but for less than two runs: for a log
     * that was brought over from another format, or written by a process that had no time
     * to do it.
     * @param head the end of the log
     */
    static void bringUp(SqliteReading writing, long run, long head) throws SQLException {
        Recent recent = new Recent();
        for (long indexed = indexed(writing); head - indexed >= 2 * run; indexed += run) {
            recent.catchUp(writing, indexed, indexed + run);
            new SqliteRun(recent, indexed, run).write(writing, Bucket.COUNT);
        }
    }

}
