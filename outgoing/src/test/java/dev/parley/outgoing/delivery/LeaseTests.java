package dev.parley.outgoing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Two services, each with a connection of its own to the store that they share. */
@ParameterizedClass
@ValueSource(strings = { "sqlite", "mongodb" })
class LeaseTests {

    private final AtomicLong now = new AtomicLong();

    private final MasterKey key = MasterKey.generate();

    private final MongoServer server = new MongoServer(new MemoryBackend());

    private final List<LogStore> stores = new ArrayList<>();

    private final String kind;

    private Lease one;

    private Lease other;

    LeaseTests(String kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        String address = kind.equals("sqlite") ? "sqlite:" + folder.resolve("parley.db")
                : "mongodb:/" + server.bind() + "/parley";
        one = lease(address);
        other = lease(address);
    }

    private Lease lease(String address) {
        LogStore store = LogStores.open(address);
        stores.add(store);
        return new Lease("outgoing", key, store, now::get);
    }

    @AfterEach
    void close() {
        stores.forEach(LogStore::close);
        server.shutdownNow();
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

    @Test
    void isForEachNameOfItsOwn() {
        assertThat(one.hold()).isTrue();
        assertThat(new Lease("mail", key, stores.getLast(), now::get).hold()).isTrue();
        assertThat(one.hold()).isTrue();
    }

}
