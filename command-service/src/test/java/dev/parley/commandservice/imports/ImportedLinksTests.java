package dev.parley.commandservice.imports;

import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Duplicates and superseded requests, and what they name. */
class ImportedLinksTests extends OnABench {

    private static final String RAISED = """
            {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export","by":"Ann","account":"Acme","amount":5000.5,"currency":"EUR"}
            """;

    private static final String FIRST = RAISED.replace("R-1", "R-9");

    @Test
    void nameWhatTheRequestIsADuplicateOfOrSupersededBy() {
        bench.importFile(
                RAISED + duplicate("R-1", "R-9") + FIRST + RAISED.replace("R-1", "R-2") + superseded("R-2", "R-9"));
        assertThat(ImportBench.eventOf(bench.entriesOf("R-1").getLast()))
            .isEqualTo(new MarkedDuplicate(Refs.of("R-9", 0)));
        assertThat(ImportBench.eventOf(bench.entriesOf("R-2").getLast()))
            .isEqualTo(new DecisionSuperseded(Refs.of("R-9", 0)));
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
        return "{\"ref\":\"%s\",\"step\":\"duplicate\",\"on\":\"2024-03-05\",\"duplicateOf\":\"%s\"}\n".formatted(ref,
                of);
    }

    private static String superseded(String ref, String by) {
        return "{\"ref\":\"%s\",\"step\":\"superseded\",\"on\":\"2024-03-05\",\"supersededBy\":\"%s\"}\n".formatted(ref,
                by);
    }

}
