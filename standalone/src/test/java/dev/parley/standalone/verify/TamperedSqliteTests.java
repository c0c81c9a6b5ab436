package dev.parley.standalone.verify;

import dev.parley.log.LogStore;
import dev.parley.log.store.LogStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class TamperedSqliteTests extends TamperingContract {

    @TempDir
    Path folder;

    private LogStore store;

    @BeforeEach
    @Override
    void record() {
        store = LogStores.open(address());
        super.record();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    String address() {
        return "sqlite:" + folder.resolve("parley.db");
    }

    @Override
    LogStore store() {
        return store;
    }

    @Override
    Hand hand() {
        return new SqliteHand(folder.resolve("parley.db"));
    }

}
