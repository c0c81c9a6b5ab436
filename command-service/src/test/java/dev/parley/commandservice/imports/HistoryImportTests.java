package dev.parley.commandservice.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** History as it stands in the log afterwards. */
class HistoryImportTests {

    private static final String RAISED = """
            {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export","by":"Ann","account":"Acme","amount":5000.5,"currency":"EUR"}
            """;

    private static final String LAST_CALL = """
            {"ref":"R-1","step":"last-call","on":"2024-03-05"}
            """;

    private static final String DECLINED = """
            {"ref":"R-1","step":"declined","on":"2024-03-09","by":"Bob","rationale":"too narrow","reasons":["N02","G04"]}
            """;

    private static final String REOPENED = """
            {"ref":"R-1","step":"reopened","on":"2024-04-01"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private ImportBench bench;

    @BeforeEach
    void open() {
        bench = new ImportBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void isThereOnceHoweverManyImportItAtOnce() throws Exception {
        String file = IntStream.range(0, 60)
            .mapToObj(i -> (RAISED + LAST_CALL + DECLINED).replace("R-1", "R-" + i))
            .collect(Collectors.joining());
        List<Callable<Imported>> importers = Collections.nCopies(3, () -> bench.importFile(file));
        List<Imported> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Imported> answer : threads.invokeAll(importers)) {
                answers.add(answer.get());
            }
        }
        assertThat(bench.log.head()).isEqualTo(60 * 4);
        assertThat(answers.stream().mapToInt(answer -> answer.steps() - answer.unchanged()).sum()).isEqualTo(60 * 3);
    }

    @Nested
    class AStepTests {

        @Test
        void happenedWhenTheFileSaysAndWasRecordedNow() {
            bench.importFile(RAISED + DECLINED);
            Entry declined = bench.entriesOf("R-1").getLast();
            assertThat(declined.occurredAt()).isEqualTo(Instant.parse("2024-03-09T00:00:00Z"));
            assertThat(declined.recordedAt()).isAfter(ImportBench.NOW.minusSeconds(1));
            assertThat(declined.meta()).containsEntry(EventMetaData.ORIGIN, "IMPORTED");
        }

        @Test
        void wasRecordedByTheImporterAndTakenByWhomTheFileNames() {
            bench.importFile(RAISED + LAST_CALL + DECLINED);
            List<Entry> entries = bench.entriesOf("R-1");
            assertThat(entries).extracting(Entry::actor)
                .containsOnly(new Entry.Actor(bench.people.person("facilitator").value(), Role.FACILITATOR.name()));
            assertThat(entries).extracting(entry -> entry.meta().get(EventMetaData.BY))
                .containsExactly(bench.people.person("ann").value(), bench.people.person("ann").value(), null,
                        bench.people.person("Bob").value());
        }

        @Test
        void thatRaisedTellsWhoDemandedAndInventsNothing() {
            bench.importFile(RAISED);
            List<Event> events = bench.entriesOf("R-1").stream().map(ImportBench::eventOf).toList();
            assertThat(events)
                .satisfiesExactly(first -> assertThat(first).isInstanceOfSatisfying(RequestRaised.class, raised -> {
                    assertThat(raised.problem()).isNull();
                    assertThat(raised.ask()).isNull();
                    assertThat(raised.importedFrom()).isNotNull();
                }), second -> assertThat(second).isInstanceOfSatisfying(DemandAdded.class, demand -> {
                    assertThat(demand.account()).isEqualTo(bench.people.account("Acme"));
                    assertThat(demand.stake()).hasFieldOrPropertyWithValue("basis", null);
                }));
        }

        @Test
        void thatDecidedCarriesItsReasons() {
            bench.importFile(RAISED + DECLINED);
            assertThat(ImportBench.eventOf(bench.entriesOf("R-1").getLast()))
                .isInstanceOfSatisfying(RequestDeclined.class, declined -> {
                    assertThat(declined.reasoning().decidedBy()).containsExactly(bench.people.person("Bob"));
                    assertThat(declined.reasoning().grounds()).extracting(ground -> ground.code())
                        .containsExactly(new ReasonCode("N02"), new ReasonCode("G04"));
                });
        }

        @Test
        void thatAcceptedWithChangesCountsAsAgreed() {
            bench.importFile(RAISED + DECLINED.replace("declined", "accepted-with-changes"));
            assertThat(ImportBench.eventOf(bench.entriesOf("R-1").getLast())).isInstanceOfSatisfying(
                    CounterOptionChosen.class, chosen -> assertThat(chosen.imposedBecause()).isNull());
        }

    }

    @Nested
    class InferredStepsTests {

        private static final String DELIVERED = """
                {"ref":"R-1","step":"delivered","on":"2024-05-01","by":"Cleo"}
                """;

        @Test
        void sayThatTheyAreAndHaveNobodyWhoTookThem() {
            Imported imported = bench.importFile(DELIVERED);
            assertThat(bench.entriesOf("R-1"))
                .extracting(Entry::type, entry -> entry.meta().get(EventMetaData.INFERRED),
                        entry -> entry.meta().get(EventMetaData.BY))
                .containsExactly(tuple("RequestRaised", "raised", null), tuple("RequestAccepted", "accepted", null),
                        tuple("DeliveryRecorded", null, bench.people.person("Cleo").value()));
            assertThat(imported.inferred()).isEqualTo(Map.of("raised", 1L, "accepted", 1L));
        }

        @Test
        void areNotThereTwiceAfterTheSameFileAgain() {
            bench.importFile(DELIVERED);
            assertThat(bench.importFile(DELIVERED).unchanged()).isEqualTo(1);
            assertThat(bench.log.head()).isEqualTo(3);
        }

    }

    @Nested
    class LinksTests {

        private static final String FIRST = RAISED.replace("R-1", "R-9");

        @Test
        void nameWhatTheRequestIsADuplicateOfOrSupersededBy() {
            bench.importFile(
                    RAISED + duplicate("R-1", "R-9") + FIRST + RAISED.replace("R-1", "R-2") + superseded("R-2", "R-9"));
            assertThat(ImportBench.eventOf(bench.entriesOf("R-1").getLast()))
                .isEqualTo(new MarkedDuplicate(HistoryImporter.negotiation("R-9")));
            assertThat(ImportBench.eventOf(bench.entriesOf("R-2").getLast()))
                .isEqualTo(new DecisionSuperseded(HistoryImporter.negotiation("R-9")));
        }

        @Test
        void mayNameWhatWasImportedBefore() {
            bench.importFile(FIRST);
            assertThat(bench.importFile(RAISED + duplicate("R-1", "R-9")).skipped()).isZero();
        }

        @Test
        void areRefusedIfTheyLeadNowhereOrInACircle() {
            assertFault(RAISED + duplicate("R-1", "R-8"), "names no request that is imported: R-8");
            assertFault(RAISED + duplicate("R-1", "R-1"), "leads in a circle, by way of R-1");
            assertFault(RAISED + duplicate("R-1", "R-9") + FIRST + superseded("R-9", "R-1"),
                    "leads in a circle, by way of R-9");
            bench.importFile(RAISED + duplicate("R-1", "R-9") + FIRST);
            assertFault(superseded("R-9", "R-1"), "leads in a circle, by way of R-1");
        }

        @Test
        void toARequestThatIsLeftOutLeaveOutWhatNamesIt() {
            String bad = FIRST.replace("raised", "approved");
            Imported imported = bench.importFile(
                    RAISED.replace("R-1", "R-2") + duplicate("R-2", "R-1") + RAISED + duplicate("R-1", "R-9") + bad,
                    OnFault.SKIP);
            assertThat(imported.skipped()).isEqualTo(3);
            assertThat(bench.log.head()).isZero();
        }

        private void assertFault(String file, String message) {
            assertThat(bench.tryOut(file).faults()).extracting(Imported.Fault::message).contains(message);
        }

        private static String duplicate(String ref, String of) {
            return "{\"ref\":\"%s\",\"step\":\"duplicate\",\"on\":\"2024-03-05\",\"duplicateOf\":\"%s\"}\n"
                .formatted(ref, of);
        }

        private static String superseded(String ref, String by) {
            return "{\"ref\":\"%s\",\"step\":\"superseded\",\"on\":\"2024-03-05\",\"supersededBy\":\"%s\"}\n"
                .formatted(ref, by);
        }

    }

    @Nested
    class AFileTests {

        @Test
        void withOneBadLineImportsNothing() {
            assertRefused(FaultKind.INVALID_INPUT, RAISED + LAST_CALL + "{}", "/lines/3/ref", "/lines/3/step",
                    "/lines/3/on");
        }

        @Test
        void withStepsInAnyOrderIsImportedAsTheyHappened() {
            bench.importFile(DECLINED + LAST_CALL + RAISED);
            assertThat(bench.entriesOf("R-1")).extracting(Entry::type)
                .containsExactly("RequestRaised", "DemandAdded", "LastCallOpened", "RequestDeclined");
        }

        @Test
        void thatIsLongerAddsWhatIsNew() {
            bench.importFile(RAISED + LAST_CALL);
            assertThat(bench.importFile(RAISED + LAST_CALL + DECLINED))
                .extracting(Imported::requests, Imported::steps, Imported::unchanged, Imported::position)
                .containsExactly(1, 3, 2, 4L);
        }

        @Test
        void thatContradictsAnEarlierOneIsRefused() {
            bench.importFile(RAISED + DECLINED);
            assertRefused(FaultKind.CONTRADICTS_IMPORT, RAISED + LAST_CALL + DECLINED, "/lines/2/step");
        }

        @Test
        void leavesOutARequestThatHasGoneOnHereAndSaysSo() {
            bench.importFile(RAISED + DECLINED);
            bench.happens("R-1", new StanceRecorded(Stance.AGREE, null));
            Imported imported = bench.importFile(RAISED + DECLINED + REOPENED + RAISED.replace("R-1", "R-2"));
            assertThat(imported.skipped()).isEqualTo(1);
            assertThat(imported.faults()).extracting(Imported.Fault::ref, Imported.Fault::rule)
                .containsExactly(tuple("R-1", "not-imported"));
            assertThat(bench.entriesOf("R-1")).hasSize(4);
            assertThat(bench.entriesOf("R-2")).hasSize(2);
        }

        @Test
        void leavesOutRequestsWithBadLinesIfThatIsAskedFor() {
            String other = RAISED.replace("R-1", "R-2");
            String bad = LAST_CALL.replace("last-call", "approved");
            Imported imported = bench.importFile(RAISED + bad + other, OnFault.SKIP);
            assertThat(imported.skipped()).isEqualTo(1);
            assertThat(imported.requests()).isEqualTo(2);
            assertThat(imported.faults()).extracting(Imported.Fault::line, Imported.Fault::ref)
                .containsExactly(tuple(2, "R-1"));
            assertThat(bench.entriesOf("R-1")).isEmpty();
            assertThat(bench.entriesOf("R-2")).hasSize(2);
        }

        @Test
        void isRefusedForALineThatDoesNotSayWhoseItIs() {
            assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.importFile(RAISED + "{", OnFault.SKIP));
            assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> bench.importFile("", OnFault.SKIP));
        }

        @Test
        void isOnlyTriedOutIfThatIsAskedFor() {
            bench.importFile(RAISED);
            String other = RAISED.replace("R-1", "R-2");
            Imported tried = bench.tryOut(RAISED + DECLINED + REOPENED + "{\"ref\":\"R-3\"}\n" + other
                    + "{\"ref\":\"R-2\",\"step\":\"delivered\",\"on\":\"2025-01-01\"}\n{");
            assertThat(bench.log.head()).isEqualTo(2);
            assertThat(tried.dryRun()).isTrue();
            assertThat(tried.byKind())
                .isEqualTo(Map.of("raised", 1L, "declined", 1L, "reopened", 1L, "accepted", 1L, "delivered", 1L));
            assertThat(tried.byYear()).isEqualTo(Map.of("2024", 3L, "2025", 2L));
            assertThat(tried.inferred()).isEqualTo(Map.of("accepted", 1L));
            assertThat(tried.faults()).extracting(Imported.Fault::line, Imported.Fault::ref, Imported.Fault::field)
                .containsExactly(tuple(4, "R-3", "step"), tuple(4, "R-3", "on"), tuple(7, null, null));
            assertThat(tried.faults()).extracting(Imported.Fault::remedy).doesNotContain("");
        }

        private void assertRefused(FaultKind kind, String file, String... pointers) {
            long head = bench.log.head();
            assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> bench.importFile(file))
                .satisfies(refused -> {
                    assertThat(refused.kind()).isEqualTo(kind);
                    assertThat(refused.faults()).extracting(LineFault::pointer).containsExactly(pointers);
                });
            assertThat(bench.log.head()).isEqualTo(head);
        }

    }

}
