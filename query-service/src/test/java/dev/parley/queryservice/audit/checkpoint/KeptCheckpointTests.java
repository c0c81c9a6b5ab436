package dev.parley.queryservice.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.audit.tree.AuditTree;
import dev.parley.servicestart.StartRefusedException;
import dev.parley.servicestart.checkpoint.KeptCheckpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCheckpointTests {

    private final NoteSigner signer = NoteSigner.generate("log");

    @TempDir
    Path folder;

    private Path file;

    private KeptCheckpoint kept;

    private long size;

    @BeforeEach
    void keep() throws Exception {
        file = folder.resolve("checkpoint");
        kept = new KeptCheckpoint(file);
        try (LogStore log = recorded("first", 1, 30); LogFeed feed = LogFeed.open(log)) {
            size = log.head();
            kept.take(new Checkpoints(new AuditTree(log, feed), signer).note(size));
        }
    }

    @Test
    void isExtendedByTheLogThatItIsOfAndByOneThatGrew() {
        try (LogStore same = LogStores.open(address("first")); LogStore grown = recorded("grown", 1, 60)) {
            assertThatCode(() -> kept.isExtendedBy(same, signer.verifier())).doesNotThrowAnyException();
            assertThat(grown.head()).isGreaterThan(size);
        }
    }

    @Test
    void isNotExtendedByALogWhoseEndWasCutOff() {
        try (LogStore shorter = recorded("shorter", 1, 12)) {
            assertThatThrownBy(() -> kept.isExtendedBy(shorter, signer.verifier()))
                .isInstanceOf(LogDamagedException.class)
                .hasMessageContaining("from position " + (shorter.head() + 1) + " on")
                .hasMessageContaining("goes up to " + size);
        }
    }

    @Test
    void isNotExtendedByAnotherLog() {
        try (LogStore another = recorded("another", 2, 100)) {
            assertThatThrownBy(() -> kept.isExtendedBy(another, signer.verifier()))
                .isInstanceOf(LogDamagedException.class)
                .hasMessageContaining("position " + size)
                .hasMessageContaining("root");
        }
    }

    @Test
    void isNotTrustedUnlessTheKeySignedIt() throws Exception {
        try (LogStore same = LogStores.open(address("first"))) {
            assertThatThrownBy(() -> kept.isExtendedBy(same, NoteSigner.generate("log").verifier()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("is not signed by the key");
            Files.writeString(file, Files.readString(file).replace("\n" + size + "\n", "\n3\n"));
            assertThatThrownBy(() -> kept.isExtendedBy(same, signer.verifier()))
                .isInstanceOf(StartRefusedException.class);
        }
    }

    @Test
    void isReplacedWhole() throws Exception {
        kept.take("another\n");
        assertThat(Files.readString(file)).isEqualTo("another\n");
        assertThat(folder.resolve("checkpoint.new")).doesNotExist();
    }

    @Test
    void isOneOfThoseThatSeveralProcessesKeepAtTheSameTime() throws Exception {
        List<String> notes = List.of("short\n", "a longer one\n", "the longest of all three\n");
        try (ExecutorService processes = Executors.newFixedThreadPool(notes.size())) {
            List<Future<?>> keeping = new ArrayList<>();
            for (String note : notes) {
                keeping.add(processes.submit(() -> {
                    for (int i = 0; i < 100; i++) {
                        new KeptCheckpoint(file).take(note);
                        assertThat(Files.readString(file)).isIn(notes);
                    }
                    return null;
                }));
            }
            for (Future<?> each : keeping) {
                each.get();
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).filteredOn(path -> path.toString().endsWith(".new")).isEmpty();
        }
    }

    private LogStore recorded(String name, long seed, int events) {
        LogStore log = LogStores.open(address(name));
        try (Appender appender = Appender.open(log, InstantSource.system())) {
            new RecordedStory(appender, new Vault(MasterKey.generate(), log)).record(RandomStory.told(seed, events), 3);
        }
        return log;
    }

    private String address(String name) {
        return "sqlite:" + folder.resolve(name + ".db");
    }

}
