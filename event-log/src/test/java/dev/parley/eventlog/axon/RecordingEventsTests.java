package dev.parley.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.parley.eventlog.AppendReceipt;
import dev.parley.eventlog.Appender;
import dev.parley.eventlog.CommandRepeatedException;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.TestCommits;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.Narrative;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine does beyond what Axon's suites ask. */
class RecordingEventsTests {

    private static final Map<String, String> BY = Map.of(EventMetaData.ACTOR, "u_anna", EventMetaData.ROLE, "SALES",
            EventMetaData.OCCURRED_AT, "2026-11-20T08:00:00.123456Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private LogStore store;

    @SuppressWarnings("NullAway.Init")
    private Appender appender;

    @SuppressWarnings("NullAway.Init")
    private Vault vault;

    @SuppressWarnings("NullAway.Init")
    private LogEventStorageEngine engine;

    @BeforeEach
    void open() {
        store = LogStores.open("sqlite:" + directory.resolve("parley.db"));
        appender = Appender.open(store, InstantSource.system());
        vault = new Vault(MasterKey.generate(), store);
        LogEngineBuilder builder = LogEventStorageEngine.builder(store, appender, vault).mostSnapshots(2);
        builder.eventSerializer(Said.serializer()).snapshotSerializer(Said.serializer());
        engine = builder.build();
    }

    @AfterEach
    void close() {
        appender.close();
        store.close();
    }

    private static DomainEventMessage<Said> said(String stream, long seq, String text, String command) {
        return new GenericDomainEventMessage<>("Talk", stream, seq, new Said(Narrative.of(text))).withMetaData(BY)
            .andMetaData(Map.of(EventMetaData.COMMAND, command));
    }

    @Test
    void putsWhoAndWhenInTheHeaderAndTheRestInMeta() {
        engine.appendEvents(said("talk", 0, "Hello", "c1").andMetaData(Map.of(EventMetaData.DIGEST, "d1")));
        Entry entry = TestCommits.all(store).getFirst();
        assertThat(entry.actor()).isEqualTo(new Entry.Actor("u_anna", "SALES"));
        assertThat(entry.occurredAt()).isEqualTo(Instant.parse("2026-11-20T08:00:00.123456Z"));
        assertThat(entry.command()).isEqualTo("c1");
        assertThat(entry.type()).isEqualTo("SomethingSaid");
        assertThat(entry.schema()).isEqualTo(3);
        assertThat(entry.meta()).containsExactly(Map.entry(EventMetaData.DIGEST, "d1"));
    }

    @Test
    void givesEventsAndCommandsWithoutAKeyIdsInTheOrderOfTime() {
        for (int seq = 0; seq < 5; seq++) {
            engine.appendEvents(new GenericDomainEventMessage<>("Talk", "talk", seq, new Said(Narrative.of("Hello"))));
        }
        assertThat(TestCommits.all(store)).extracting(Entry::id)
            .isSorted()
            .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7));
        assertThat(TestCommits.all(store)).extracting(Entry::command)
            .isSorted()
            .allSatisfy(command -> assertThat(UUID.fromString(command.substring(1)).version()).isEqualTo(7));
    }

    @Test
    void readsTheSameMetaDataBackAndWhenItHappened() {
        DomainEventMessage<Said> event = said("talk", 0, "Hello", "c1").andMetaData(Map.of("other", "ä"));
        engine.appendEvents(event);
        DomainEventMessage<?> read = engine.readEvents("talk").next();
        assertThat(read.getMetaData()).isEqualTo(event.getMetaData());
        assertThat(read.getTimestamp()).isEqualTo(Instant.parse("2026-11-20T08:00:00.123456Z"));
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
    }

    @Test
    void sealsNarrativeWithAKeyThatTheVaultFinds() {
        engine.appendEvents(said("talk", 0, "Hello", "c1"));
        Said read = (Said) engine.readEvents("talk").next().getPayload();
        assertThat(read.text()).isInstanceOf(Narrative.Sealed.class);
        assertThat(vault.open(read.text())).contains("Hello");
    }

    @Test
    void leavesWhatItAppendedWithTheRootOfTheUnitOfWork() {
        engine.appendEvents(said("talk", 0, "Hello", "c1"));
        UnitOfWork<?> root = DefaultUnitOfWork.startAndGet(null);
        UnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(null);
        assertThat(AppendedEvents.of(root)).isEmpty();
        engine.appendEvents(said("talk", 1, "And", "c2"), said("talk", 2, "again", "c2"));
        nested.commit();
        root.commit();
        AppendedEvents appended = AppendedEvents.of(root).orElseThrow();
        assertThat(appended.receipt()).isEqualTo(new AppendReceipt(2, 3));
        assertThat(appended.events()).extracting(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
            .containsExactly(1L, 2L);
        assertThat(AppendedEvents.of(nested)).contains(appended);
    }

    @Test
    void refusesASecondAppendInOneUnitOfWork() {
        UnitOfWork<?> root = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(said("talk", 0, "Hello", "c1"));
        assertThatIllegalStateException().isThrownBy(() -> engine.appendEvents(said("talk", 1, "again", "c2")));
        root.rollback();
        assertThat(store.head()).isEqualTo(1);
    }

    @Test
    void refusesTwoCommandsInOneCommit() {
        assertThatIllegalStateException()
            .isThrownBy(() -> engine.appendEvents(said("talk", 0, "Hello", "c1"), said("talk", 1, "again", "c2")));
        assertThat(store.head()).isZero();
    }

    @Test
    void saysThatAStreamMovedInAxonsWords() {
        engine.appendEvents(said("talk", 0, "Hello", "c1"), said("talk", 1, "there", "c1"));
        assertThatExceptionOfType(ConcurrencyException.class)
            .isThrownBy(() -> engine.appendEvents(said("talk", 1, "You", "c2")));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
            .isThrownBy(() -> engine.appendEvents(said("talk", 0, "You", "c3")));
    }

    @Test
    void namesTheCommandThatIsRepeated() {
        engine.appendEvents(said("talk", 0, "Hello", "c1"));
        assertThatExceptionOfType(CommandRepeatedException.class)
            .isThrownBy(() -> engine.appendEvents(said("other", 0, "Hello", "c1")))
            .satisfies(repeated -> assertThat(repeated.command()).isEqualTo("c1"));
    }

    @Test
    void refusesMetaDataThatIsNoText() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> engine.appendEvents(said("talk", 0, "Hello", "c1").andMetaData(Map.of("n", 1))));
    }

    @Test
    void hasPositionsForTokens() {
        engine.appendEvents(said("talk", 0, "Hello", "c1"), said("talk", 1, "there", "c1"));
        assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(1), false)).hasSize(1);
        assertThat(engine.lastSequenceNumberFor("talk")).contains(1L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void keepsOnlySoManySnapshotsAndNoneInTheLog() {
        Stream.of("a", "b", "c").forEach(stream -> engine.storeSnapshot(snapshot(stream)));
        assertThat(Stream.of("a", "b", "c").filter(stream -> engine.readSnapshot(stream).isPresent())).hasSize(2);
        assertThat(store.head()).isZero();
    }

    private static DomainEventMessage<Said> snapshot(String stream) {
        return new GenericDomainEventMessage<>("Talk", stream, 4, new Said(new Narrative.Sealed("e", "AAEC")));
    }

}
