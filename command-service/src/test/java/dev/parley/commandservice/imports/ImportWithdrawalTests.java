package dev.parley.commandservice.imports;

import dev.parley.commandservice.imports.TakenBack.Left;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Taking an import back. */
class ImportWithdrawalTests extends OnABench {

    private static final String FIRST = """
            {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export"}
            {"ref":"R-1","step":"accepted","on":"2024-03-09"}
            """;

    private static final String SECOND = FIRST.replace("R-1", "R-2");

    @Test
    void withdrawsEachOfItsRequestsOnTheLog() {
        Imported imported = bench.importFile(FIRST + SECOND);
        TakenBack taken = bench.takeBack(imported).orElseThrow();
        assertThat(taken.withdrawn()).isEqualTo(2);
        assertThat(taken.left()).isEmpty();
        Entry last = bench.entriesOf("R-1").getLast();
        assertThat(last.type()).isEqualTo("RequestWithdrawn");
        assertThat(last.meta()).containsEntry(EventMetaData.TAKES_BACK, String.valueOf(imported.id()));
        assertThat(bench.entriesOf("R-1").getFirst().meta()).containsEntry(EventMetaData.IMPORT,
                String.valueOf(imported.id()));
    }

    @Test
    void leavesWhatHasGoneOnHereOrIsOfAnotherImportTooAndSaysSo() {
        Imported first = bench.importFile(FIRST);
        Imported second = bench.importFile(SECOND + FIRST + FIRST.replace("accepted", "delivered").replace("09", "20"));
        bench.happens("R-2", new StanceRecorded(Stance.AGREE, null));
        assertThat(bench.takeBack(second).orElseThrow().left()).extracting(Left::why)
            .containsExactlyInAnyOrder("has gone on here", "is of another import too");
        assertThat(bench.takeBack(first).orElseThrow().left()).extracting(Left::why)
            .containsExactly("is of another import too");
    }

    @Test
    void changesNothingTheSecondTime() {
        Imported imported = bench.importFile(FIRST);
        bench.takeBack(imported);
        long head = bench.log.head();
        assertThat(bench.takeBack(imported).orElseThrow().left()).extracting(Left::why)
            .containsExactly("was taken back before");
        assertThat(bench.log.head()).isEqualTo(head);
    }

    @Test
    void letsTheSameRefsComeInAnew() {
        bench.takeBack(bench.importFile(FIRST));
        String duplicate = "{\"ref\":\"R-3\",\"step\":\"duplicate\",\"on\":\"2024-03-09\",\"duplicateOf\":\"R-1\"}\n";
        Imported again = bench.importFile(FIRST.replace("accepted", "declined").replace("03-01", "02-01") + duplicate);
        assertThat(again.skipped()).isZero();
        assertThat(bench.entriesOf("R-1")).hasSize(3);
        String second = Refs.of("R-1", 1).value();
        assertThat(bench.log.stream(second, 0)).extracting(Entry::type)
            .containsExactly("RequestRaised", "RequestDeclined");
        assertThat(ImportBench.eventOf(bench.entriesOf("R-3").getLast()))
            .isEqualTo(new MarkedDuplicate(Refs.of("R-1", 1)));
        assertThat(bench.importFile(FIRST.replace("accepted", "declined").replace("03-01", "02-01")).unchanged())
            .isEqualTo(2);
    }

    @Test
    void isRefusedIfThereIsNoSuchImport() {
        bench.importFile(FIRST);
        assertThat(bench.takeBack(bench.tryOut(FIRST))).isEmpty();
    }

}
