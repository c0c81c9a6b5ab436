package dev.parley.eventlog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StoreRefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database of the first format that several bring over, or one who does not come to an
 * end.
 */
class MongoFormatTogetherTests extends MongoFormatCase {

    private static final String KEYS_ARE_COPIED = "entries.1.wrapped";

    private static final String KEYS_ARE_DELETED = "\u0002delete\0";

    @SuppressWarnings("NullAway.Init")
    private Wire wire;

    @BeforeEach
    void layWire() throws IOException {
        wire = new Wire(serverAddress());
    }

    @AfterEach
    void cutWire() {
        wire.close();
    }

    private LogStore openOverTheWire() {
        return LogStores.open("mongodb://" + wire.address() + "/x");
    }

    private void isLeftHalfwayAt(String request) {
        wire.loseAnswerTo(request);
        assertThatExceptionOfType(StoreRefusedException.class).isThrownBy(this::openOverTheWire);
        assertThat(wire.lostAnswer()).isTrue();
    }

    /** What the one who is slower has in the end, if this happens while it is held up. */
    private Future<LogStore> slowerThan(String heldUp, Runnable other) throws Exception {
        wire.holdUp(heldUp);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<LogStore> slower = threads.submit(this::openOverTheWire);
            wire.awaitHeldUp();
            other.run();
            wire.letGo();
            return slower;
        }
    }

    @Test
    void doesNotTakeBackWhatAnotherBroughtOverToANewerFormat() throws Exception {
        Future<LogStore> slower = slowerThan(KEYS_ARE_DELETED, () -> MongoHand.setFormat(address(), 3));
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(slower::get)
            .havingCause()
            .isInstanceOf(StoreRefusedException.class)
            .withMessageContaining("has format 3");
    }

    @ParameterizedTest
    @ValueSource(strings = { KEYS_ARE_COPIED, KEYS_ARE_DELETED })
    void isFinishedByTheNextWhoOpensItIfItWasLeftHalfway(String request) {
        isLeftHalfwayAt(request);
        try (LogStore store = LogStores.open(address())) {
            assertHasAllKeys(store);
            assertThat(RootCheck.whole(store).position()).isEqualTo(LOG.getLast().last());
        }
    }

    @Test
    void isBroughtOverBySeveralAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<LogStore>> opening = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                opening.add(threads.submit(() -> LogStores.open(address())));
            }
            for (Future<LogStore> each : opening) {
                try (LogStore store = each.get()) {
                    assertHasAllKeys(store);
                }
            }
        }
    }

    @Test
    void keepsWhatWasErasedErasedThoughItWasLeftHalfway() {
        isLeftHalfwayAt(KEYS_ARE_COPIED);
        MongoHand.eraseKey(address(), "a#1");
        try (LogStore store = LogStores.open(address())) {
            assertThat(store.keysOf(List.of("a#1", "a#3"))).containsOnlyKeys("a#3");
        }
    }

    @Test
    void keepsWhatWasErasedErasedThoughAnotherIsSlowerAtTheSame() throws Exception {
        Future<LogStore> slower = slowerThan(KEYS_ARE_COPIED, () -> {
            LogStores.open(address()).close();
            MongoHand.eraseKey(address(), "a#1");
        });
        try (LogStore store = slower.get()) {
            assertThat(store.keysOf(List.of("a#1", "a#3"))).containsOnlyKeys("a#3");
        }
    }

}
