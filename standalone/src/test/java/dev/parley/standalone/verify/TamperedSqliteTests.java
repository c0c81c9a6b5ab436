package dev.parley.standalone.verify;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    @Test
    void theRootOfTheLastRemoved() {
        hand().removeRoot(SmallLog.ENTRIES);
        isFoundBetween(SmallLog.ENTRIES, SmallLog.ENTRIES);
    }

    @Test
    void theRootOfAnyOtherRemoved() {
        hand().removeRoot(SmallLog.commitOf(5) - 1);
        isFoundBetween(SmallLog.commitOf(SmallLog.commitOf(5) - 1), SmallLog.commitOf(5));
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
    SqliteHand hand() {
        return new SqliteHand(folder.resolve("parley.db"));
    }

}
