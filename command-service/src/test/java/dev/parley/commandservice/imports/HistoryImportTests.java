package dev.parley.commandservice.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** History as it stands in the log afterwards. */
class HistoryImportTests extends OnABench {

    private static final String RAISED = """
            {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export","by":"Ann","account":"Acme","amount":5000.5,"currency":"EUR"}
            """;

    private static final String LAST_CALL = """
            {"ref":"R-1","step":"last-call","on":"2024-03-05"}
            """;

    private static final String DECLINED = """
            {"ref":"R-1","step":"declined","on":"2024-03-09","by":"Bob","rationale":"too narrow","reasons":["N02","G04"]}
            """;

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

}
