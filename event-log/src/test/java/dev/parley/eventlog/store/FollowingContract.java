package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.stamped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a reader follows the log, on every store. */
@Timeout(30)
abstract class FollowingContract extends StoreCase {

    private static final long LONG = 20_000;

    @Test
    void doesNotWaitForWhatIsThere() throws InterruptedException {
        append(commit("c1", entry("a", 0), entry("a", 1)));
        assertThat(store.awaitAfter(0, LONG)).isEqualTo(2);
        assertThat(store.awaitAfter(1, LONG)).isEqualTo(2);
    }

    @Test
    void answersWithTheHeadWhenTimeIsUp() throws InterruptedException {
        append(commit("c1", "a", 0));
        assertThat(store.awaitAfter(1, 0)).isEqualTo(1);
        assertThat(store.awaitAfter(1, 50)).isEqualTo(1);
        assertThat(store.awaitAfter(7, 50)).isEqualTo(1);
    }

    @Test
    void wakesForWhatIsAppendedHere() throws InterruptedException, ExecutionException {
        assertThat(followed(store)).isEqualTo(100);
    }

    @Test
    void wakesForWhatAnotherProcessAppends() throws InterruptedException, ExecutionException {
        assertThat(followed(reopen())).isEqualTo(100);
    }

    /** Follows while a hundred commits are appended, each when the last one was seen. */
    private long followed(LogStore writer) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                long before = i;
                Future<Long> waiting = threads.submit(() -> store.awaitAfter(before, LONG));
                writer.append(stamped(writer.tail(), commit("c" + i, "a", i)));
                assertThat(waiting.get()).isEqualTo(before + 1);
            }
        }
        return store.head();
    }

}
