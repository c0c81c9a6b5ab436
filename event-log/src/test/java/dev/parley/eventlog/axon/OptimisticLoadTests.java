package dev.parley.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.TestCommits;
import dev.parley.eventlog.store.LogStores;
import dev.parley.sharedevents.Narrative;
import java.nio.file.Path;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimisticLoadTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private LogStore store;

    @SuppressWarnings("NullAway.Init")
    private TestEngine opened;

    @SuppressWarnings("NullAway.Init")
    private LogEventStorageEngine engine;

    @BeforeEach
    void openWithASnapshotOfTwoStreamsThatOthersHaveAppendedToSince() {
        store = LogStores.open("sqlite:" + directory.resolve("parley.db"));
        opened = new TestEngine(store);
        engine = opened
            .build(builder -> builder.eventSerializer(Said.serializer()).snapshotSerializer(Said.serializer()));
        for (String stream : new String[] { "one", "other" }) {
            engine.appendEvents(said(stream, 0));
            engine.appendEvents(said(stream, 1));
            engine.storeSnapshot(said(stream, 0));
        }
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static DomainEventMessage<Said> said(String stream, long seq) {
        return new GenericDomainEventMessage<>("Talk", stream, seq, new Said(Narrative.of("Hello")));
    }

    /** How many events the command reads after the snapshots of these streams. */
    private long read(CommandMessage<?> command, String... streams) {
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(command);
        try {
            long read = 0;
            for (String stream : streams) {
                read += engine.readEvents(stream, 1).asStream().count();
            }
            return read;
        }
        finally {
            unitOfWork.rollback();
        }
    }

    private static CommandMessage<?> command() {
        return new GenericCommandMessage<>("say");
    }

    @Test
    void readsNothingAfterTheSnapshotThatIsLoadedFirst() {
        CommandMessage<?> command = OptimisticLoad.allow(command());
        assertThat(read(command, "one")).isZero();
        assertThat(OptimisticLoad.wasMadeBy(command)).isTrue();
    }

    @Test
    void readsWhatOthersAppendedToAllThatIsLoadedAfterIt() {
        assertThat(read(OptimisticLoad.allow(command()), "one", "other")).isOne();
    }

    @Test
    void readsAllThatWasAppendedWithoutLeave() {
        CommandMessage<?> command = command();
        assertThat(read(command, "one", "other")).isEqualTo(2);
        assertThat(OptimisticLoad.wasMadeBy(command)).isFalse();
    }

    @Test
    void readsWhereNoSnapshotIsKeptAndIsNotMadeLater() {
        engine.appendEvents(said("third", 0));
        engine.appendEvents(said("third", 1));
        CommandMessage<?> command = OptimisticLoad.allow(command());
        assertThat(read(command, "third", "one")).isEqualTo(2);
        assertThat(OptimisticLoad.wasMadeBy(command)).isFalse();
    }

    @Test
    void keepsNoSnapshotThatTheLogHasGoneBeyond() {
        TestCommits.all(store).forEach(engine::appended);
        assertThat(engine.readSnapshot("one")).isEmpty();
        engine.storeSnapshot(said("one", 1));
        TestCommits.all(store).forEach(engine::appended);
        assertThat(engine.readSnapshot("one")).isPresent();
    }

}
