package dev.parley.log.store;

import dev.parley.log.Entry;
import dev.parley.log.EntryLine;
import dev.parley.log.LogDamagedException;
import dev.parley.log.LogStore.CommitRoot;
import dev.parley.log.Tail;
import dev.parley.log.store.SqliteReading.Question;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that are asked of a SQLite store, each a single statement. */
final class SqliteReads {

    private static final int PAGE = 500;

    private static final int PAGE_BYTES = 1 << 20;

    static final Question<Long> HEAD = reading -> {
        try (ResultSet result = reading.prepared("SELECT last FROM commits ORDER BY first DESC LIMIT 1")
            .executeQuery()) {
            return result.next() ? result.getLong(1) : 0L;
        }
    };

    private SqliteReads() {
    }

    static Question<Tail> tail() {
        return reading -> {
            try (ResultSet result = reading.prepared("""
                    SELECT commits.last, root, frontier, line, (SELECT max(position) FROM entry)
                    FROM commits LEFT JOIN entry ON entry.position = commits.last
                    ORDER BY commits.first DESC LIMIT 1""").executeQuery()) {
                return result.next() ? tail(result) : Tail.empty();
            }
        };
    }

    private static Tail tail(ResultSet result) throws SQLException {
        long last = result.getLong(1);
        byte[] line = result.getBytes(4);
        if (line == null || result.getLong(5) != last) {
            throw new LogDamagedException(last, "the last commit does not end with the last entry");
        }
        return Tail.stored(FrontierBytes.read(last, result.getBytes(3)), result.getBytes(2), line);
    }

    static Question<List<Line>> lines(long after, long upTo) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT position, line FROM entry WHERE position > ? AND position <= ? ORDER BY position");
            select.setLong(1, after);
            select.setLong(2, upTo);
            return page(select);
        };
    }

    static Question<List<byte[]>> linesAt(List<Long> positions) {
        return reading -> SqlitePersonal.in(reading, "SELECT line FROM entry WHERE position", positions,
                result -> result.getBytes(1));
    }

    /** A page is short in bytes too, for a line may be long. */
    private static List<Line> page(PreparedStatement select) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            for (int bytes = 0; bytes < PAGE_BYTES && lines.size() < PAGE && result.next();) {
                byte[] line = result.getBytes(2);
                lines.add(new Line(result.getLong(1), line));
                bytes += line.length;
            }
        }
        return lines;
    }

    static Question<List<CommitRoot>> roots(long after) {
        return reading -> {
            PreparedStatement select = reading.prepared("""
                    SELECT first, last, root FROM commits
                    WHERE first >= coalesce((SELECT max(first) FROM commits WHERE first <= ?1), 0) AND last > ?1
                    ORDER BY first LIMIT\s""" + PAGE);
            select.setLong(1, after);
            List<CommitRoot> roots = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    roots.add(new CommitRoot(result.getLong(1), result.getLong(2), result.getBytes(3)));
                }
            }
            return roots;
        };
    }

    static Question<Optional<Long>> lastSeq(String stream) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT seq FROM entry WHERE stream = ? ORDER BY seq DESC LIMIT 1");
            select.setString(1, stream);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? Optional.of(result.getLong(1)) : Optional.empty();
            }
        };
    }

    static Question<List<Entry>> stream(String stream, long fromSeq, int limit) {
        return reading -> {
            PreparedStatement select = reading
                .prepared("SELECT line FROM entry WHERE stream = ? AND seq >= ? ORDER BY seq LIMIT ?");
            select.setString(1, stream);
            select.setLong(2, fromSeq);
            select.setInt(3, limit);
            return entries(select);
        };
    }

    static Question<Optional<List<Entry>>> commitOf(String command) {
        return reading -> {
            PreparedStatement select = reading.prepared("""
                    SELECT line FROM entry, commits
                    WHERE command = ? AND position BETWEEN first AND commits.last ORDER BY position""");
            select.setString(1, command);
            return Optional.of(entries(select)).filter(entries -> !entries.isEmpty());
        };
    }

    private static List<Entry> entries(PreparedStatement select) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                entries.add(EntryLine.read(result.getBytes(1)));
            }
        }
        return entries;
    }

}
