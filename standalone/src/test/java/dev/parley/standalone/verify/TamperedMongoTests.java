package dev.parley.standalone.verify;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import java.net.InetSocketAddress;
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
