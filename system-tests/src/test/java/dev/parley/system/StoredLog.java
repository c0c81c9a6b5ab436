package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.log.EntryLine;
import dev.parley.log.LogStore;
import dev.parley.log.RootCheck;
import dev.parley.log.store.LogStores;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The log as it lies on the disk, while nobody else has it open. */
final class StoredLog {

    private StoredLog() {
    }

    /** Every root holds, and the positions go from 1 to the head without a gap. */
    static void assertWhole(Path file) {
        try (LogStore store = LogStores.open("sqlite:" + file)) {
            long head = RootCheck.whole(store).position();
            try (Stream<byte[]> lines = store.lines(0, head)) {
                List<Long> positions = lines.map(line -> EntryLine.read(line).position()).toList();
                assertThat(positions).containsExactlyElementsOf(LongStream.rangeClosed(1, head).boxed().toList());
            }
        }
    }

}
