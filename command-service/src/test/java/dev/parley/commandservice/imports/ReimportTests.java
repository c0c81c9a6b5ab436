package dev.parley.commandservice.imports;

import java.nio.file.Path;
import java.util.List;

import dev.parley.eventlog.Entry;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** The same export again, week after week, with what was corrected in it. */
class ReimportTests {

    private static final String RAISED = """
            {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export","account":"Acme","productArea":"Reporting","link":"tracker/1"}
            """;

    private static final String DECLINED = """
            {"ref":"R-1","step":"declined","on":"2024-03-09"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private ImportBench bench;

    @BeforeEach
    void open() {
        bench = new ImportBench(folder);
        bench.importFile(RAISED + DECLINED);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({ "Export,Export to Excel,title", "Acme,Acme Ltd,account", "Reporting,Exports,productArea",
            "tracker/1,tracker/one,importedFrom.link", "2024-03-09,2024-03-19,decidedOn" })
    void correctsAFactThatIsOtherNow(String before, String now, String field) {
        Imported imported = bench.importFile((RAISED + DECLINED).replace(before, now));
        assertThat(imported.corrected()).isEqualTo(1);
        assertThat(imported.unchanged()).isEqualTo(2);
        assertThat(bench.entriesOf("R-1")).hasSize(4);
        assertThat(last().field()).isEqualTo(field);
        assertThat(shown(last())).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({ "Acme,ACME", "Reporting,reporting", "Export,Export" })
    void correctsNothingThatOnlyLooksOtherwise(String before, String now) {
        assertThat(bench.importFile((RAISED + DECLINED).replace(before, now)).corrected()).isZero();
        assertThat(bench.entriesOf("R-1")).hasSize(3);
    }

    @Test
    void correctsEachFactOnce() {
        String now = (RAISED + DECLINED).replace("Export", "Export to Excel")
            .replace("Reporting", "Exports")
            .replace("03-09", "03-19");
        assertThat(bench.importFile(now).corrected()).isEqualTo(3);
        assertThat(bench.importFile(now).corrected()).isZero();
        assertThat(bench.entriesOf("R-1")).hasSize(6);
    }

    @Test
    void buildsSeveralCorrectionsOfOneEntryOnEachOther() {
        bench.importFile((RAISED + DECLINED).replace("Export", "Export to Excel").replace("Reporting", "Exports"));
        RequestRaised raised = (RequestRaised) last().corrected();
        assertThat(bench.vault.open(raised.title())).contains("Export to Excel");
        assertThat(raised.productArea()).isEqualTo("Exports");
    }

    @Test
    void goesOnAfterACorrectedDecision() {
        bench.importFile((RAISED + DECLINED).replace("03-09", "03-19") + """
                {"ref":"R-1","step":"delivered","on":"2024-05-01"}
                """);
        assertThat(bench.entriesOf("R-1")).extracting(Entry::type)
            .endsWith("EntryCorrected", "RequestReopened", "RequestAccepted", "DeliveryRecorded");
    }

    @Test
    void keepsWhatTheFileNoLongerSays() {
        String less = RAISED.replace(",\"account\":\"Acme\",\"productArea\":\"Reporting\",\"link\":\"tracker/1\"", "");
        assertThat(bench.importFile(less + DECLINED).corrected()).isZero();
    }

    @Test
    void isCountedWhenTriedOutAndMakesNobody() {
        assertThat(bench.tryOut((RAISED + DECLINED).replace("Acme", "Globex")).corrected()).isEqualTo(1);
        assertThat(bench.people.findAccount("Globex")).isEmpty();
    }

    @Test
    void cannotMoveAnotherStepThanADecision() {
        assertThat(bench.tryOut((RAISED + DECLINED).replace("03-01", "03-02")).faults())
            .extracting(Imported.Fault::rule)
            .isEqualTo(List.of("contradicts-import"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Acme", "Acme Ltd" })
    void correctsNoAccountThatWasErased(String now) {
        AccountId erased = bench.people.findAccount("Acme").orElseThrow();
        bench.log.destroyRows(List.of(erased.value()));
        bench.people.forget();
        assertThat(bench.importFile((RAISED + DECLINED).replace("Acme", now)).corrected()).isZero();
        assertThat(bench.entriesOf("R-1")).hasSize(3);
        assertThat(bench.people.find(List.of(), List.of("Acme", "Acme Ltd")).accounts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "Export,Export", "Export,Export to Excel", "tracker/1,tracker/one" })
    void correctsNoTextThatWasErased(String before, String now) {
        bench.log.destroyKeys(bench.entriesOf("R-1").stream().map(Entry::id).toList());
        assertThat(bench.importFile((RAISED + DECLINED).replace(before, now)).corrected()).isZero();
        assertThat(bench.entriesOf("R-1")).hasSize(3);
    }

    private EntryCorrected last() {
        return (EntryCorrected) ImportBench.eventOf(bench.entriesOf("R-1").getLast());
    }

    private static Narrative link(RequestRaised raised) {
        return requireNonNull(requireNonNull(raised.importedFrom()).link());
    }

    private String shown(EntryCorrected correction) {
        return switch (correction.corrected()) {
            case RequestRaised raised -> switch (correction.field()) {
                case "title" -> bench.vault.open(raised.title()).orElseThrow();
                case "importedFrom.link" -> bench.vault.open(link(raised)).orElseThrow();
                default -> String.valueOf(raised.productArea());
            };
            case DemandAdded demand -> bench.people.nameOf(demand.account());
            case RequestDeclined declined -> declined.reasoning().decidedOn().toString();
            default -> correction.toString();
        };
    }

}
