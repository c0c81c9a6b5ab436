package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.personaldata.EntryKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Commits for tests. */
public final class TestCommits {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

    private TestCommits() {
    }

    /** A commit of one entry. */
    public static NewCommit commit(String command, String stream, long seq) {
        return commit(command, entry(stream, seq));
    }

    public static NewCommit commit(String command, NewEntry... entries) {
        return new NewCommit(command, List.of(entries));
    }

    /** An entry whose id says where it is. */
    public static NewEntry entry(String stream, long seq) {
        return entry(stream, seq, stream + "#" + seq);
    }

    public static NewEntry entry(String stream, long seq, String id) {
        return new NewEntry(stream, seq, id, "SomethingSaid", 1, NOON, new Entry.Actor("u_x", "SALES"),
                ("{\"n\":" + seq + "}").getBytes(UTF_8), Map.of(), null);
    }

    public static NewEntry withKey(NewEntry entry, String wrapped) {
        return new NewEntry(entry.stream(), entry.seq(), entry.id(), entry.type(), entry.schema(), entry.occurredAt(),
                entry.actor(), entry.data(), entry.meta(), new EntryKey(entry.id(), wrapped.getBytes(UTF_8)));
    }

    /** The commits one after another, as they would stand after this end of the log. */
    public static List<StampedCommit> stamped(LogEnd end, NewCommit... commits) {
        List<StampedCommit> stamped = new ArrayList<>();
        for (NewCommit commit : commits) {
            LogEnd before = stamped.isEmpty() ? end : stamped.getLast().end();
            stamped.add(PreparedCommit.of(commit).stamp(before, NOON));
        }
        return stamped;
    }

    /** The lines of these commits, as text. */
    public static List<String> lines(List<StampedCommit> commits) {
        return commits.stream()
            .flatMap(commit -> commit.entries().stream())
            .map(entry -> new String(entry.line(), UTF_8))
            .toList();
    }

    /** The entries of a whole log. */
    public static List<Entry> all(LogReader log) {
        try (var lines = log.lines(0, Long.MAX_VALUE)) {
            return lines.map(EntryLine::read).toList();
        }
    }

    /** As many commits of two entries each, every one to a stream of its own. */
    public static NewCommit[] pairs(int count) {
        NewCommit[] pairs = new NewCommit[count];
        Arrays.setAll(pairs, i -> commit("command " + i, entry("s" + i, 0), entry("s" + i, 1)));
        return pairs;
    }

}
