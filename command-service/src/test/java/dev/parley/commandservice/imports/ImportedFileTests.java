package dev.parley.commandservice.imports;

import java.util.List;
import java.util.Map;

import dev.parley.eventlog.Entry;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** What becomes of a file as a whole. */
class ImportedFileTests extends OnABench {

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
    void goesOnWithARequestThatWasOnlyTalkedAbout() {
        bench.importFile(RAISED + DECLINED);
        bench.happens("R-1", new CommentAdded(new CommentId("c"), null, Narrative.of("Why?"), List.of()));
        Imported imported = bench.importFile(RAISED + DECLINED + REOPENED);
        assertThat(imported.faults()).isEmpty();
        assertThat(bench.entriesOf("R-1")).extracting(Entry::type).endsWith("CommentAdded", "RequestReopened");
        assertThat(bench.importFile(RAISED + DECLINED + REOPENED).steps()).isEqualTo(3);
        assertThat(bench.entriesOf("R-1")).hasSize(5);
    }

    @Test
    void goesOnWithARequestOfWhichAWordWasTakenBack() {
        bench.importFile(RAISED + DECLINED);
        bench.happens("R-1", new CommentAdded(new CommentId("c"), null, Narrative.of("Why?"), List.of()));
        Entry comment = bench.entriesOf("R-1").getLast();
        bench.happens("R-1", new EntryRetracted(comment.position(), comment.seq(), Narrative.of("Seen by now")));
        assertThat(bench.importFile(RAISED + DECLINED + REOPENED).faults()).isEmpty();
        assertThat(bench.entriesOf("R-1")).extracting(Entry::type).endsWith("EntryRetracted", "RequestReopened");
    }

    @Test
    void leavesOutARequestOfWhichAnythingElseWasTakenBack() {
        bench.importFile(RAISED + DECLINED);
        bench.happens("R-1", new EntryRetracted(2, 1, Narrative.of("Not theirs")));
        assertThat(bench.importFile(RAISED + DECLINED + REOPENED).faults()).extracting(Imported.Fault::rule)
            .containsExactly("not-imported");
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
        assertThatExceptionOfType(ImportRefusedException.class).isThrownBy(() -> bench.importFile("", OnFault.SKIP));
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
