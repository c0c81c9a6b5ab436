package dev.parley.outgoing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTests {

    private final AtomicLong now = new AtomicLong();

    private final MasterKey key = MasterKey.generate();

    private LogStore store;

    private Lease one;

    private Lease other;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        one = new Lease(key, store, now::get);
        other = new Lease(key, store, now::get);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isHeldByOneAlone() {
        assertThat(one.hold()).isTrue();
        for (int second = 0; second < 60; second++) {
            pass(Duration.ofSeconds(1));
            assertThat(one.hold()).isTrue();
            assertThat(other.hold()).isFalse();
        }
    }

    @Test
    void isTakenOverFromWhoeverIsSilent() {
        assertThat(one.hold()).isTrue();
        assertThat(other.hold()).isFalse();
        pass(Lease.ABANDONED.minusMillis(1));
        assertThat(one.isHeld()).isFalse();
        assertThat(other.hold()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(other.hold()).isTrue();
        assertThat(one.hold()).isFalse();
    }

    @Test
    void endsForItsHolderBeforeAnotherCanHaveIt() {
        assertThat(Lease.TRUSTED).isLessThan(Lease.ABANDONED);
        assertThat(one.hold()).isTrue();
        pass(Lease.TRUSTED);
        assertThat(one.isHeld()).isFalse();
        assertThat(one.hold()).isTrue();
    }

    @Test
    void canBeHadAtOnceWhenItWasGivenBack() {
        assertThat(one.hold()).isTrue();
        one.release();
        assertThat(other.hold()).isTrue();
        one.release();
        assertThat(other.hold()).isTrue();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

}
