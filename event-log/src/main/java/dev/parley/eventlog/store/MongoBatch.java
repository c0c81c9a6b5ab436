package dev.parley.eventlog.store;

import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import dev.parley.personaldata.EntryKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * Commits that follow one another and are written as one document, whose id is the
 * position of the first entry. No two of them have the same command, event id or place: a
 * unique index does not see what stands twice in one document.
 */
record MongoBatch(List<StampedCommit> commits) {

    private static final int MOST_BYTES = 8 << 20;

    /** More than the names and numbers that stand beside a line take. */
    private static final long BESIDE_LINE = 512;

    /** As many of these commits as go into one document, one at least. */
    static MongoBatch firstOf(List<StampedCommit> commits) {
        Set<String> taken = new HashSet<>();
        long bytes = 0;
        for (int count = 0; count < commits.size(); count++) {
            StampedCommit commit = commits.get(count);
            bytes += bytes(commit);
            if (!isDistinct(commit, taken) || (count > 0 && bytes > MOST_BYTES)) {
                return new MongoBatch(commits.subList(0, count));
            }
        }
        return new MongoBatch(commits);
    }

    private static boolean isDistinct(StampedCommit commit, Set<String> taken) {
        int before = taken.size();
        taken.add("command " + commit.command());
        for (StampedEntry entry : commit.entries()) {
            taken.add("id " + entry.id());
            taken.add("place " + place(entry));
        }
        return taken.size() == before + 1 + 2 * commit.entries().size();
    }

    private static long bytes(StampedCommit commit) {
        return commit.entries().stream().mapToLong(MongoBatch::bytes).sum();
    }

    private static long bytes(StampedEntry entry) {
        EntryKey key = entry.key();
        return BESIDE_LINE + entry.line().length + (key == null ? 0 : key.wrapped().length);
    }

    /** The one string by which an entry's stream and sequence number are unique. */
    static String place(String stream, long seq) {
        return stream + "/" + seq;
    }

    static String place(StampedEntry entry) {
        return place(entry.stream(), entry.seq());
    }

    int size() {
        return commits.size();
    }

    long first() {
        return commits.getFirst().first();
    }

    List<String> commands() {
        return commits.stream().map(StampedCommit::command).toList();
    }

    List<String> ids() {
        return commits.stream().flatMap(commit -> commit.entries().stream()).map(StampedEntry::id).toList();
    }

    List<String> places() {
        return commits.stream().flatMap(commit -> commit.entries().stream()).map(MongoBatch::place).toList();
    }

    /** How many of these commits end with this root, or before one that does. */
    int upTo(byte[] root) {
        for (int index = 0; index < commits.size(); index++) {
            if (Arrays.equals(commits.get(index).end().root(), root)) {
                return index + 1;
            }
        }
        return 0;
    }

    Document document() {
        StampedCommit last = commits.getLast();
        List<Document> entries = new ArrayList<>();
        commits.forEach(commit -> commit.entries().forEach(entry -> entries.add(document(entry))));
        return new Document("_id", first()).append("last", last.last())
            .append("commits", commits.stream().map(MongoBatch::document).toList())
            .append("frontier", last.end().frontier().hashes())
            .append("entries", entries);
    }

    private static Document document(StampedCommit commit) {
        return new Document("last", commit.last()).append("command", commit.command())
            .append("root", commit.end().root());
    }

    private static Document document(StampedEntry entry) {
        Document document = new Document("place", place(entry)).append("id", entry.id());
        EntryKey key = entry.key();
        if (key != null) {
            document.append("wrapped", key.wrapped());
        }
        return document.append("line", entry.line());
    }

}
