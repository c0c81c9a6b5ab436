package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.NOON;
import static dev.parley.eventlog.TestCommits.all;
import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers get while writers append whose clocks differ by hours. */
abstract class DifferingClocksContract extends StoreCase {

    private static final int COMMITS = 40;

    private static final List<Integer> HOURS = List.of(-7, 0, 11);

    private static final int ENTRIES = 2 * COMMITS * (HOURS.size() + 1);

    @Test
    void everyReaderGetsEveryEventOnceInOrder() throws Exception {
        List<Future<List<String>>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (LogStore reader : List.of(store, reopen(), reopen())) {
                readers.add(threads.submit(() -> following(reader)));
            }
            LogStore processed = reopen();
            readers.add(threads.submit(() -> AxonReader.ids(processed, ENTRIES)));
            writeTogether(threads);
        }
        List<Entry> log = all(store);
        assertThat(log).extracting(Entry::position)
            .containsExactlyElementsOf(LongStream.rangeClosed(1, ENTRIES).boxed().toList());
        assertThat(log).extracting(Entry::recordedAt).isSorted();
        for (Future<List<String>> reader : readers) {
            assertThat(reader.get()).containsExactlyElementsOf(log.stream().map(Entry::id).toList());
        }
        RootCheck.whole(store);
    }

    private void writeTogether(ExecutorService threads) throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int hours : HOURS) {
            writers.add(threads.submit(writing("clock at " + hours,
                    InstantSource.offset(InstantSource.system(), Duration.ofHours(hours)))));
        }
        writers.add(threads.submit(writing("clock set back and forth", setBackAndForth())));
        for (Future<?> writer : writers) {
            writer.get();
        }
    }

    /** A writer in a process of its own, as far as the store can tell. */
    private Callable<Void> writing(String stream, InstantSource clock) {
        LogStore mine = reopen();
        return () -> {
            try (Appender appender = Appender.open(mine, clock)) {
                for (int n = 0; n < COMMITS; n++) {
                    appender.append(commit(stream + " " + n, entry(stream, 2L * n), entry(stream, 2L * n + 1)));
                }
            }
            return null;
        };
    }

    private static InstantSource setBackAndForth() {
        AtomicLong asked = new AtomicLong();
        return () -> NOON.plus(Duration.ofHours(asked.incrementAndGet() % 2 == 0 ? 23 : -23));
    }

    private static List<String> following(LogStore log) throws InterruptedException {
        try (LogFeed feed = LogFeed.open(log)) {
            return following(feed);
        }
    }

    private static List<String> following(LogFeed feed) throws InterruptedException {
        List<String> read = new ArrayList<>();
        long position = 0;
        while (read.size() < ENTRIES) {
            long head = feed.awaitAfter(position, 20_000);
            assertThat(head).as("the log goes on after %s", position).isGreaterThan(position);
            try (Stream<byte[]> lines = feed.lines(position, head)) {
                lines.map(line -> EntryLine.read(line).id()).forEach(read::add);
            }
            position = head;
        }
        return read;
    }

}
