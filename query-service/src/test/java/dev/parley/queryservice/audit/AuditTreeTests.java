package dev.parley.queryservice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.audit.tree.AuditTree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTreeTests {

    private static final int IN_A_COMMIT = 7;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 6, 7, 10, 13, 20 })
    void goesOnOnceTheStoreIsBackWhereverItFailed(int after) throws InterruptedException {
        try (LogStore log = recorded(); LogFeed feed = LogFeed.open(failingOnceAfter(after, log))) {
            AuditTree tree = new AuditTree(log, feed);
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> tree.root(log.head()));
            assertThat(tree.root(log.head())).isEqualTo(log.end().root());
        }
    }

    private LogStore recorded() {
        LogStore log = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        try (Appender appender = Appender.open(log, InstantSource.system())) {
            new RecordedStory(appender, new Vault(MasterKey.generate(), log)).record(RandomStory.told(4, 40),
                    IN_A_COMMIT);
        }
        return log;
    }

    /** A store that is away in the middle of reading, once. */
    private static LogStore failingOnceAfter(int lines, LogStore log) {
        AtomicBoolean failed = new AtomicBoolean();
        return (LogStore) Proxy.newProxyInstance(LogStore.class.getClassLoader(), new Class<?>[] { LogStore.class },
                (_, method, arguments) -> {
                    try {
                        Object answer = method.invoke(log, arguments);
                        return method.getName().equals("linesWithRoots") && failed.compareAndSet(false, true)
                                ? failingAfter(lines, (Stream<?>) answer) : answer;
                    }
                    catch (InvocationTargetException ex) {
                        throw ex.getCause();
                    }
                });
    }

    private static Stream<StoredLine> failingAfter(int lines, Stream<?> stream) {
        return stream.map(StoredLine.class::cast).peek(line -> {
            if (line.position() > lines) {
                throw new StoreUnavailableException("test", StoreTrouble.AWAY, null);
            }
        });
    }

}
