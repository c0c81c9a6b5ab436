package dev.parley.commandservice.imports;

import java.util.stream.IntStream;

import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void inACircleNameTheRequestThatTheyLeadThere() {
        Imported tried = bench.tryOut(RAISED + duplicate("R-1", "R-2") + RAISED.replace("R-1", "R-2")
                + superseded("R-2", "R-3") + RAISED.replace("R-1", "R-3") + duplicate("R-3", "R-1")
                + RAISED.replace("R-1", "R-4") + duplicate("R-4", "R-1"));
        assertThat(tried.faults()).extracting(Imported.Fault::ref, Imported.Fault::message)
            .containsExactlyInAnyOrder(tuple("R-1", "leads in a circle, by way of R-2"),
                    tuple("R-2", "leads in a circle, by way of R-3"), tuple("R-3", "leads in a circle, by way of R-1"),
                    tuple("R-4", "names no request that is imported: R-1"));
    }

    @Test
    void areJudgedByWhatIsRecordedOfARequestThatIsLeftOut() {
        bench.importFile(RAISED + duplicate("R-1", "R-9") + FIRST);
        String elsewhere = "{\"ref\":\"R-1\",\"step\":\"restored\",\"on\":\"2024-03-06\"}\n"
                + superseded("R-1", "R-8").replace("03-05", "03-07");
        Imported tried = bench.tryOut(elsewhere + superseded("R-9", "R-1"));
        assertThat(tried.faults()).extracting(Imported.Fault::ref, Imported.Fault::message)
            .containsExactlyInAnyOrder(tuple("R-1", "names no request that is imported: R-8"),
                    tuple("R-9", "leads in a circle, by way of R-1"));
    }

    @Test
    void thatALaterLineTakesBackLeadNoRequestInACircleButTheirOwn() {
        String restored = "{\"ref\":\"R-1\",\"step\":\"restored\",\"on\":\"2024-03-06\"}\n";
        assertFault(RAISED + duplicate("R-1", "R-1") + restored, "leads in a circle, by way of R-1");
        assertThat(bench.tryOut(RAISED + duplicate("R-1", "R-1") + restored + superseded("R-1", "R-1")).faults())
            .extracting(Imported.Fault::field)
            .containsExactly("duplicateOf");
        bench.importFile(RAISED + duplicate("R-1", "R-9") + restored + FIRST + duplicate("R-9", "R-1"));
        assertThat(ImportBench.eventOf(bench.entriesOf("R-9").getLast()))
            .isEqualTo(new MarkedDuplicate(Refs.of("R-1", 0)));
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void mayBeLong() {
        assertThat(bench.tryOut(chain(2_000)).faults()).hasSize(1_000)
            .extracting(Imported.Fault::message)
            .contains("names no request that is imported: R-1001");
        assertThat(bench.tryOut(chain(2_000) + RAISED.replace("R-1", "R-2001")).faults()).isEmpty();
        assertThat(bench.tryOut(chain(2_000) + RAISED.replace("R-1", "R-2001") + duplicate("R-2001", "R-1")).faults())
            .hasSize(1_000)
            .extracting(Imported.Fault::message)
            .contains("leads in a circle, by way of R-1001");
    }

    /** Requests each of which is superseded by the next; the last names one more. */
    private static String chain(int length) {
        return IntStream.rangeClosed(1, length)
            .mapToObj(i -> RAISED.replace("R-1", "R-" + i) + superseded("R-" + i, "R-" + (i + 1)))
            .collect(joining());
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
