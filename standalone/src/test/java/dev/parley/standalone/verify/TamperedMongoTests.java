package dev.parley.standalone.verify;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TamperedMongoTests extends TamperingContract {

    private MongoServer server;

    private String address = "";

    private LogStore store;

    private MongoHand hand;

    @BeforeEach
    @Override
    void record() {
        server = new MongoServer(new MemoryBackend());
        InetSocketAddress bound = server.bind();
        address = "mongodb://" + bound.getHostString() + ":" + bound.getPort() + "/parley";
        store = LogStores.open(address);
        hand = MongoHand.in(address);
        super.record();
    }

    @AfterEach
    void close() {
        hand.close();
        store.close();
        server.shutdownNow();
    }

    @Test
    void nothingIsChangedByLooking() {
        Map<String, List<Document>> before = hand.contents();
        assertThat(Verified.of(address).code()).isZero();
        assertThat(hand.contents()).isEqualTo(before);
    }

    @Test
    void nothingIsMadeWhereThereIsNoLog() {
        String empty = address + "-empty";
        assertThat(Verified.of(empty).progress()).contains("holds no log");
        try (MongoHand other = MongoHand.in(empty)) {
            assertThat(other.contents()).isEmpty();
        }
    }

    @Test
    void theLastRemovedWithoutItsRoot() {
        hand().remove(SmallLog.ENTRIES);
        isFoundBetween(SmallLog.ENTRIES, SmallLog.ENTRIES);
    }

    @Override
    String address() {
        return address;
    }

    @Override
    LogStore store() {
        return store;
    }

    @Override
    Hand hand() {
        return hand;
    }

}
