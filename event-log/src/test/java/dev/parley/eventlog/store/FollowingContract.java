package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.stamped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoredLine;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a process follows the log, on every store. */
@Timeout(30)
abstract class FollowingContract extends StoreCase {

    private static final long LONG = 20_000;

    @SuppressWarnings("NullAway.Init")
    private LogFeed feed;

    @BeforeEach
    void follow() {
        append(commit("c1", entry("a", 0), entry("a", 1)));
        feed = LogFeed.open(store);
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void doesNotWaitForWhatIsThere() throws InterruptedException {
        assertThat(feed.awaitAfter(0, LONG)).isEqualTo(2);
        assertThat(feed.awaitAfter(1, LONG)).isEqualTo(2);
    }

    @Test
    void answersWithTheHeadWhenTimeIsUp() throws InterruptedException {
        assertThat(feed.awaitAfter(2, 0)).isEqualTo(2);
        assertThat(feed.awaitAfter(2, 50)).isEqualTo(2);
        assertThat(feed.awaitAfter(7, 50)).isEqualTo(2);
    }

    @Test
    void knowsWhetherTheLogGoesOn() {
        assertThat(store.hasAfter(0)).isTrue();
        assertThat(store.hasAfter(2)).isFalse();
    }

    @Test
    void isToldBeforeThatIsAcknowledgedWhatIsAppendedHere() throws InterruptedException {
        List<Long> told = new ArrayList<>();
        feed.tell(entry -> told.add(entry.position()));
        try (Appender appender = Appender.open(store, InstantSource.system(), feed)) {
            for (int i = 0; i < 100; i++) {
                long last = appender.append(commit("d" + i, entry("b", 2L * i), entry("b", 2L * i + 1))).last();
                assertThat(told).last().isEqualTo(last);
                assertThat(feed.awaitAfter(last - 1, 0)).isEqualTo(last);
            }
        }
        assertThat(told).containsExactlyElementsOf(LongStream.rangeClosed(3, 202).boxed().toList());
    }

    @Test
    void wakesForWhatAnotherProcessAppends() throws InterruptedException, ExecutionException {
        LogStore other = reopen();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                long before = 2L + i;
                Future<Long> waiting = threads.submit(() -> feed.awaitAfter(before, LONG));
                other.append(stamped(other.end(), commit("d" + i, "b", i)));
                assertThat(waiting.get()).isEqualTo(before + 1);
            }
        }
    }

    /** Each of them finds again and again that the other one was first. */
    @Test
    void handsOnInOrderWhatSeveralProcessesAppend() throws InterruptedException, ExecutionException {
        List<Long> told = new ArrayList<>();
        feed.tell(entry -> told.add(entry.position()));
        LogStore other = reopen();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Appender here = Appender.open(store, InstantSource.system(), feed);
                Appender there = Appender.open(other, InstantSource.system())) {
            List<Future<?>> writers = IntStream.range(0, 8)
                .<Future<?>>mapToObj(
                        writer -> threads.submit(() -> fifty("w" + writer, writer % 2 == 0 ? here : there)))
                .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        long position = 2;
        while (position < 402) {
            position = feed.awaitAfter(position, LONG);
        }
        assertThat(told).containsExactlyElementsOf(LongStream.rangeClosed(3, 402).boxed().toList());
        try (Stream<StoredLine> fed = feed.linesWithRoots(0, 402); Stream<byte[]> lines = store.lines(0, 402)) {
            assertThat(fed.map(StoredLine::bytes).toList()).containsExactlyElementsOf(lines.toList());
        }
    }

    private static void fifty(String stream, Appender appender) {
        for (int n = 0; n < 50; n++) {
            appender.append(commit(stream + n, stream, n));
        }
    }

    @Test
    void readsFromTheStoreWhatIsNoLongerInMemory() {
        try (Stream<byte[]> lines = feed.lines(0, 2)) {
            assertThat(lines.map(line -> EntryLine.read(line).position())).containsExactly(1L, 2L);
        }
        try (Stream<byte[]> none = feed.lines(2, 2)) {
            assertThat(none).isEmpty();
        }
    }

}
