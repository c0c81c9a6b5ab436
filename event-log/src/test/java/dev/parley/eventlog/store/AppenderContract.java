package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.NOON;
import static dev.parley.eventlog.TestCommits.all;
import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.eventlog.AppendReceipt;
import dev.parley.eventlog.Appender;
import dev.parley.eventlog.CommandRepeatedException;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StreamMovedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What appending does on every store, also with several who append. */
abstract class AppenderContract extends StoreCase {

    private static final InstantSource AT_NOON = InstantSource.fixed(NOON);

    @Test
    void saysWhereACommitWent() {
        try (Appender appender = Appender.open(store, AT_NOON)) {
            assertThat(appender.append(commit("c1", "a", 0))).isEqualTo(new AppendReceipt(1, 1));
            assertThat(appender.append(commit("c2", entry("b", 0), entry("b", 1)))).isEqualTo(new AppendReceipt(2, 3));
        }
        assertThat(all(store)).extracting(Entry::recordedAt).containsOnly(NOON);
    }

    @Test
    void refusesOnlyTheCommitWhoseStreamMoved() {
        try (Appender appender = Appender.open(store, AT_NOON)) {
            appender.append(commit("c1", "a", 0));
            assertThatExceptionOfType(StreamMovedException.class)
                .isThrownBy(() -> appender.append(commit("c2", entry("b", 0), entry("a", 0, "other"))))
                .satisfies(moved -> assertThat(moved.stream()).isEqualTo("a"));
            appender.append(commit("c3", "b", 0));
        }
        assertThat(all(store)).extracting(Entry::command).containsExactly("c1", "c3");
    }

    @Test
    void refusesARepeatedCommandAndNamesIt() {
        try (Appender appender = Appender.open(store, AT_NOON)) {
            appender.append(commit("c1", "a", 0));
            assertThatExceptionOfType(CommandRepeatedException.class)
                .isThrownBy(() -> appender.append(commit("c1", "b", 0)))
                .satisfies(repeated -> assertThat(repeated.command()).isEqualTo("c1"));
        }
        assertThat(store.head()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsTwiceInOneCommitBeforeWritingIt() {
        try (Appender appender = Appender.open(store, AT_NOON)) {
            assertThatExceptionOfType(StreamMovedException.class)
                .isThrownBy(() -> appender.append(commit("c1", entry("a", 0, "x"), entry("a", 0, "y"))));
            assertThatExceptionOfType(StreamMovedException.class)
                .isThrownBy(() -> appender.append(commit("c2", entry("a", 0, "x"), entry("b", 0, "x"))));
        }
        assertThat(store.head()).isZero();
    }

    @Test
    void goesOnWhereAnotherProcessAppended() {
        LogStore other = reopen();
        try (Appender here = Appender.open(store, AT_NOON); Appender there = Appender.open(other, AT_NOON)) {
            here.append(commit("c1", "a", 0));
            there.append(commit("c2", "b", 0));
            here.append(commit("c3", "c", 0));
            assertThatExceptionOfType(StreamMovedException.class)
                .isThrownBy(() -> there.append(commit("c4", entry("c", 0, "other"))));
            assertThatExceptionOfType(CommandRepeatedException.class)
                .isThrownBy(() -> here.append(commit("c2", "d", 0)));
        }
        assertThat(all(store)).extracting(Entry::command).containsExactly("c1", "c2", "c3");
        assertThat(RootCheck.whole(store).position()).isEqualTo(3);
    }

    @Test
    void losesNothingWithManyThreadsAndTwoProcesses() throws InterruptedException, ExecutionException {
        LogStore other = reopen();
        List<AppendReceipt> receipts = new ArrayList<>();
        try (Appender here = Appender.open(store, InstantSource.system());
                Appender there = Appender.open(other, InstantSource.system());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<AppendReceipt>>> all = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                all.add(threads.submit(twentyCommits("s" + i, i % 2 == 0 ? here : there)));
            }
            for (Future<List<AppendReceipt>> each : all) {
                receipts.addAll(each.get());
            }
        }
        List<Entry> entries = all(store);
        assertThat(entries).extracting(Entry::position).isEqualTo(LongStream.rangeClosed(1, 1280).boxed().toList());
        assertThat(entries).extracting(Entry::command).hasSize(1280);
        assertThat(receipts).hasSize(640).allSatisfy(receipt -> {
            Entry first = entries.get((int) receipt.first() - 1);
            assertThat(List.of(first.first(), first.last())).containsExactly(receipt.first(), receipt.last());
        });
        assertThat(receipts).doesNotHaveDuplicates();
        for (int i = 0; i < 32; i++) {
            assertThat(store.stream("s" + i, 0)).extracting(Entry::seq)
                .isEqualTo(LongStream.range(0, 40).boxed().toList());
        }
        RootCheck.whole(store);
    }

    private static Callable<List<AppendReceipt>> twentyCommits(String stream, Appender appender) {
        return () -> LongStream.range(0, 20)
            .mapToObj(n -> appender.append(commit(stream + " " + n, entry(stream, 2 * n), entry(stream, 2 * n + 1))))
            .toList();
    }

    @Test
    void neverRecordsBackInTimeThoughAClockIsTwoHoursBehind() {
        LogStore other = reopen();
        Instant late = NOON.minus(Duration.ofHours(2));
        long read = 0;
        List<Entry> followed = new ArrayList<>();
        try (Appender here = Appender.open(store, AT_NOON);
                Appender there = Appender.open(other, InstantSource.fixed(late))) {
            for (int i = 0; i < 20; i++) {
                (i % 2 == 0 ? here : there).append(commit("c" + i, "a", i));
                followed.addAll(store.lines(read, store.head()).map(EntryLine::read).toList());
                read = followed.getLast().position();
            }
        }
        assertThat(followed).extracting(Entry::seq).isEqualTo(LongStream.range(0, 20).boxed().toList());
        assertThat(followed).extracting(Entry::recordedAt).isSorted().containsOnly(NOON);
    }

    @Test
    void answersAllThatWasHandedInBeforeItCloses() throws InterruptedException, ExecutionException {
        Appender appender = Appender.open(store, AT_NOON);
        List<Future<AppendReceipt>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                int n = i;
                answers.add(threads.submit(() -> appender.append(commit("c" + n, "s" + n, 0))));
            }
            appender.close();
        }
        assertThatExceptionOfType(IllegalStateException.class)
            .isThrownBy(() -> appender.append(commit("late", "late", 0)));
        long recorded = answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS).count();
        assertThat(store.head()).isEqualTo(recorded);
        assertThat(answers).allMatch(Future::isDone);
    }

}
