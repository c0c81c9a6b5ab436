package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.store.LogStores;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The log as it lies in its store, while nobody else has it open. */
final class StoredLog {

    private StoredLog() {
    }

    /** Every root holds, and the positions go from 1 to the head without a gap. */
    static void assertWhole(Path file) {
        whole("sqlite:" + file);
    }

    /** All entries of the store, once it has been seen to be whole. */
    static List<Entry> whole(String address) {
        try (LogStore store = LogStores.open(address)) {
            long head = RootCheck.whole(store).position();
            try (Stream<byte[]> lines = store.lines(0, head)) {
                List<Entry> entries = lines.map(EntryLine::read).toList();
                assertThat(entries).extracting(Entry::position)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, head).boxed().toList());
                return entries;
            }
        }
    }

}
