package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.stamped;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a fresh store, which it may open any number of times. */
abstract class StoreCase {

    private final List<LogStore> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    LogStore store;

    /** Names the store of this test. */
    abstract String address();

    @BeforeEach
    void open() {
        store = reopen();
    }

    @AfterEach
    void closeAll() {
        opened.forEach(LogStore::close);
    }

    /** The same store once more, as another process would open it. */
    final LogStore reopen() {
        LogStore another = LogStores.open(address());
        opened.add(another);
        return another;
    }

    final AppendResult append(NewCommit... commits) {
        return append(store, commits);
    }

    static AppendResult append(LogStore store, NewCommit... commits) {
        return store.append(stamped(store.end(), commits));
    }

    static long position(byte[] line) {
        return EntryLine.read(line).position();
    }

}
