package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.RootCheck;
import dev.parley.personaldata.KeyChange;
import dev.parley.personaldata.KeyOutdatedException;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.SealedValues;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How everything that a store keeps sealed is sealed with another master key. */
abstract class KeyChangeContract extends StoreCase {

    /** More than a page. */
    private static final int MANY = 600;

    private static final int TOGETHER = 10;

    private final MasterKey before = MasterKey.generate();

    private final MasterKey changing = before.changed();

    private final MasterKey after = MasterKey.decode(changing.encodedFirst()).rootedIn(changing.sealedRoot());

    @SuppressWarnings("NullAway.Init")
    private SealedThings things;

    @BeforeEach
    void fill() {
        things = new SealedThings(before, store);
        for (int n = 0; n < MANY; n += TOGETHER) {
            append(commit("c" + n,
                    IntStream.range(n, n + TOGETHER)
                        .mapToObj(seq -> things.entry(before, "s", seq))
                        .toArray(NewEntry[]::new)));
        }
    }

    @Test
    void allIsReadWithTheNewKeyAloneAndNoEntryIsTouched() {
        List<String> lines = lines();
        assertThatThrownBy(() -> things.areReadBy(after)).isInstanceOf(KeyOutdatedException.class);
        things.areReadBy(changing);

        assertThat(store.sealedValues()).extracting(SealedValues::use).hasSize(10);
        assertThat(change().run(store.sealedValues())).isGreaterThan(MANY);

        things.areReadBy(after);
        assertThatThrownBy(() -> things.areReadBy(before)).isInstanceOf(KeyOutdatedException.class);
        assertThat(lines()).isEqualTo(lines);
        assertThat(RootCheck.whole(store).position()).isEqualTo(MANY);
        assertThat(change().run(store.sealedValues())).isZero();
    }

    @Test
    void goesOnWhereItWasKilled() {
        KeyChange killed = new KeyChange(changing, count -> {
            if (count > MANY / 2) {
                throw new Killed();
            }
        });
        assertThatThrownBy(() -> killed.run(store.sealedValues())).isInstanceOf(Killed.class);
        things.areReadBy(changing);
        assertThatThrownBy(() -> things.texts(before)).isInstanceOf(KeyOutdatedException.class);
        assertThatThrownBy(() -> things.texts(after)).isInstanceOf(KeyOutdatedException.class);

        LogStore reopened = reopen();
        assertThat(change().run(reopened.sealedValues())).isBetween(1L, MANY / 2L + 7);

        things.areReadBy(after);
    }

    @Test
    void whatIsDestroyedMeanwhileIsNotBroughtBack() {
        List<SealedValues> values = store.sealedValues()
            .stream()
            .<SealedValues>map(each -> new Watched(each, this::destroy))
            .toList();
        change().run(values);
        assertThat(things.texts(after)).hasSize(MANY - 2).doesNotContain("text of s#0", "text of s#550");
        assertThat(things.hasSession(after)).isFalse();
    }

    private void destroy() {
        store.destroyKeys(List.of("s#0", "s#550"));
        things.endSession(changing);
    }

    @Test
    void goesOnWhileOthersWriteAndSeeTheNewKeyLater() throws Exception {
        MasterKey running = MasterKey.decode(before.encoded()).lookedUpAgain(changing::encoded);
        try (Appender appender = Appender.open(reopen(), InstantSource.system())) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> IntStream.range(0, 200).forEach(n -> {
                appender.append(commit("d" + n, things.entry(running, "t", n)));
                if (n == 100) {
                    running.lookAgain();
                }
            }));
            KeyChange change = change();
            while (!writing.isDone()) {
                change.run(store.sealedValues());
            }
            writing.get();
            change.run(store.sealedValues());
        }
        assertThat(things.texts(after)).hasSize(MANY + 200);
    }

    private List<String> lines() {
        try (Stream<byte[]> lines = store.lines(0, MANY)) {
            return lines.map(line -> new String(line, UTF_8)).toList();
        }
    }

    final KeyChange change() {
        return new KeyChange(changing, _ -> {
        });
    }

    /** As if the process had been killed. */
    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1L;

    }

    /** Something happens between reading and replacing. */
    private record Watched(SealedValues values, Runnable then) implements SealedValues {

        @Override
        public String use() {
            return values.use();
        }

        @Override
        public Page page(@Nullable String from) {
            Page page = values.page(from);
            then.run();
            return page;
        }

        @Override
        public void replace(List<Resealed> some) {
            values.replace(some);
        }

    }

}
