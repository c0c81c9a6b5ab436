package dev.parley.standalone.copy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.EntryKey;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import dev.parley.personaldata.SealedValues;
import dev.parley.personaldata.SealedValues.Page;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A store with some of everything, and all that is in it. */
final class FilledStore {

    static final MasterKey KEY = MasterKey.generate();

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final int COMMITS = 320;

    private static final int WRAPPED = 250;

    private FilledStore() {
    }

    static void fill(LogStore store) {
        store
            .putIfAbsent(List.of(new Row(MasterKey.ROOT_ROW, MasterKey.ROOT_ROW.getBytes(US_ASCII), KEY.sealedRoot())));
        try (Appender log = Appender.open(store, InstantSource.fixed(NOON))) {
            for (int commit = 0; commit < COMMITS; commit++) {
                log.append(new NewCommit("command-" + commit, List.of(entry("s" + commit % 9, commit / 9 * 2L),
                        entry("s" + commit % 9, commit / 9 * 2L + 1))));
            }
        }
        store.destroyKeys(List.of("s0#0"));
        Directory directory = new Directory(KEY, store);
        directory.person("ada");
        directory.person("bea");
        store.add(new PersonalRow("session", "x1", "digest 1".getBytes(UTF_8), "u_ada", "sealed".getBytes(UTF_8), NOON,
                0));
        store.add(new PersonalRow("login", "x2", "digest 2".getBytes(UTF_8), null, "as well".getBytes(UTF_8), null, 0));
        store.begin(new Begun("erasure-1", "sealed too".getBytes(UTF_8)));
    }

    private static NewEntry entry(String stream, long seq) {
        String id = stream + "#" + seq;
        return new NewEntry(stream, seq, id, "ClaimAdded", 1, NOON, new Entry.Actor("u_bmFtZQ", "SALES"),
                "{\"statement\":\"Gr\u00fc\u00dfe \ud83d\udc4b\"}".getBytes(UTF_8), Map.of("via", "ASSISTANT"),
                new EntryKey(id, wrapped(id)));
    }

    /** Nothing that packs well, as with real ones. */
    private static byte[] wrapped(String id) {
        byte[] wrapped = new byte[WRAPPED];
        new Random(id.hashCode()).nextBytes(wrapped);
        return wrapped;
    }

    /** All that a store holds, as text that can be compared. */
    static String contents(LogStore store) {
        StringBuilder all = new StringBuilder();
        try (var lines = store.linesWithRoots(0, store.head())) {
            lines.forEach(line -> all.append(new String(line.bytes(), UTF_8))
                .append(line.root() == null ? "" : Manifest.base64(line.root().root()))
                .append('\n'));
        }
        store.sealedValues()
            .stream()
            .sorted((one, other) -> one.use().compareTo(other.use()))
            .forEach(kind -> all.append(kind.use()).append(' ').append(values(kind)).append('\n'));
        store.allPersonal("session").forEach(row -> all.append(shown(row)));
        store.allPersonal("login").forEach(row -> all.append(shown(row)));
        store.begun().forEach(begun -> all.append(begun.erasure()).append(new String(begun.sealed(), UTF_8)));
        return all.toString();
    }

    private static String values(SealedValues kind) {
        List<String> all = new ArrayList<>();
        for (Page page = kind.page(null); page != null; page = page.next() == null ? null : kind.page(page.next())) {
            page.values().forEach(value -> all.add(value.about() + "=" + Manifest.base64(value.sealed())));
        }
        return all.stream().sorted().toList().toString();
    }

    private static String shown(PersonalRow row) {
        return row.kind() + row.id() + new String(row.digest(), UTF_8) + row.person() + new String(row.sealed(), UTF_8)
                + row.expires() + "\n";
    }

}
