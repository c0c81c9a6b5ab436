package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.NOON;
import static dev.parley.eventlog.TestCommits.all;
import static dev.parley.eventlog.TestCommits.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.parley.eventlog.AppendReceipt;
import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.stubbing.Answer;

/** Who writes: the caller itself, or the thread that writes for several. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class AppenderTurnsTests {

    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private final Set<String> wrote = ConcurrentHashMap.newKeySet();

    private final AtomicInteger writes = new AtomicInteger();

    private final CountDownLatch writing = new CountDownLatch(1);

    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private LogStore file;

    @SuppressWarnings("NullAway.Init")
    private LogStore watched;

    @BeforeEach
    void open() {
        file = TestStores.sqlite(directory.resolve("parley.db"));
        watched = mock(LogStore.class, delegatesTo(file));
    }

    @AfterEach
    void close() {
        file.close();
    }

    /** Does this when the first commits are written; notes who writes. */
    private void first(Answer<Object> answer) {
        doAnswer(call -> {
            wrote.add(Thread.currentThread().getName());
            return writes.getAndIncrement() == 0 ? answer.answer(call) : file.append(call.getArgument(0));
        }).when(watched).append(any());
    }

    @Test
    void isTheCallerWhoIsAlone() {
        first(call -> file.append(call.getArgument(0)));
        try (Appender appender = Appender.open(watched, CLOCK)) {
            appender.append(commit("c1", "a", 0));
            appender.append(commit("c2", "a", 1));
        }
        assertThat(wrote).containsExactly(Thread.currentThread().getName());
    }

    @Test
    void isNotDisturbedByAnInterrupt() {
        try (Appender appender = Appender.open(file, CLOCK)) {
            Thread.currentThread().interrupt();
            assertThat(appender.append(commit("c1", "a", 0))).isEqualTo(new AppendReceipt(1, 1));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void isOneThreadForAllWhoCameMeanwhile() throws InterruptedException, ExecutionException {
        first(call -> {
            writing.countDown();
            mayGoOn.await();
            return file.append(call.getArgument(0));
        });
        try (Appender appender = Appender.open(watched, CLOCK);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<AppendReceipt>> answers = appendTogether(appender, threads);
            for (Future<AppendReceipt> answer : answers) {
                answer.get();
            }
        }
        assertThat(all(file)).extracting(Entry::command).hasSize(9);
        assertThat(wrote).contains("log-appender");
    }

    @Test
    void isTheNextOneWhenACallerDies() throws InterruptedException, ExecutionException {
        first(_ -> {
            writing.countDown();
            mayGoOn.await();
            throw new OutOfMemoryError("of the test");
        });
        try (Appender appender = Appender.open(watched, CLOCK);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<AppendReceipt>> answers = appendTogether(appender, threads);
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> answers.getFirst().get())
                .withStackTraceContaining("of the test");
            for (Future<AppendReceipt> answer : answers.subList(1, 9)) {
                answer.get();
            }
        }
        assertThat(all(file)).extracting(Entry::command).hasSize(8).doesNotContain("c0");
    }

    /** One who is held up while writing, and eight who come meanwhile. */
    private List<Future<AppendReceipt>> appendTogether(Appender appender, ExecutorService threads)
            throws InterruptedException {
        List<Future<AppendReceipt>> answers = new ArrayList<>();
        answers.add(threads.submit(() -> appender.append(commit("c0", "s0", 0))));
        writing.await();
        CountDownLatch started = new CountDownLatch(8);
        for (int n = 1; n <= 8; n++) {
            int number = n;
            answers.add(threads.submit(() -> {
                started.countDown();
                return appender.append(commit("c" + number, "s" + number, 0));
            }));
        }
        started.await();
        mayGoOn.countDown();
        return answers;
    }

}
