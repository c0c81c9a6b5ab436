package dev.parley.log.store;

import dev.parley.log.Frontier;
import dev.parley.log.LogDamagedException;
import dev.parley.log.LogStore.CommitRoot;
import dev.parley.log.Tail;
import dev.parley.log.store.SqliteReading.Question;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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

    /** Changes with each commit of any other connection. */
    static final Question<Long> VERSION = reading -> {
        try (ResultSet result = reading.prepared("PRAGMA data_version").executeQuery()) {
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
                return result.next() ? tail(reading, result) : Tail.empty();
            }
        };
    }

    private static Tail tail(SqliteReading reading, ResultSet result) throws SQLException {
        long last = result.getLong(1);
        byte[] line = result.getBytes(4);
        if (line == null || result.getLong(5) != last) {
            throw new LogDamagedException(last, "the last commit does not end with the last entry");
        }
        byte[] root = result.getBytes(2);
        byte[] frontier = result.getBytes(3);
        return Tail.stored(frontier == null ? frontier(reading, last) : FrontierBytes.read(last, frontier), root, line);
    }

    /** What is not stored is computed, from the last one before it that is. */
    private static Frontier frontier(SqliteReading reading, long last) throws SQLException {
        Frontier frontier = Frontier.empty();
        try (ResultSet result = reading
            .prepared("SELECT last, frontier FROM commits WHERE frontier IS NOT NULL ORDER BY first DESC LIMIT 1")
            .executeQuery()) {
            if (result.next()) {
                frontier = FrontierBytes.read(result.getLong(1), result.getBytes(2));
            }
        }
        List<Line> page = lines(frontier.size(), last).ask(reading);
        while (!page.isEmpty()) {
            for (Line line : page) {
                frontier = frontier.append(line.bytes());
            }
            page = lines(frontier.size(), last).ask(reading);
        }
        return frontier;
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

}
