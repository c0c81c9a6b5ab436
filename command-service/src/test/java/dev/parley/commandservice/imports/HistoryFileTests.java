package dev.parley.commandservice.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.parley.sharedevents.Policy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a file of history may hold, line by line. */
class HistoryFileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String RAISED = """
            {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Export"}""";

    @Test
    void theSwiftHistoryIsRight() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/swift-evolution.ndjson"))) {
            HistoryFile history = HistoryFile.read(BoundedLines.of(file), TODAY, Policy.DEFAULT);
            assertThat(history.faults().isEmpty()).isTrue();
            assertThat(history.wholeRequests()).hasSize(546);
            assertThat(history.wholeRequests().values().stream().mapToInt(List::size).sum()).isEqualTo(2274);
            assertThat(history.wholeRequests().values())
                .allSatisfy(steps -> assertThat(Inference.ofAll(steps).steps()).isEqualTo(steps));
        }
    }

    @Nested
    class ALineTests {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\0',
                textBlock = """
                        {"step":"raised","on":"2024-03-01","title":"T"}                                  | /lines/1/ref
                        {"ref":"","step":"raised","on":"2024-03-01","title":"T"}                         | /lines/1/ref
                        {"ref":7,"step":"raised","on":"2024-03-01","title":"T"}                          | /lines/1/ref
                        {"ref":"R","on":"2024-03-01"}                                                    | /lines/1/step
                        {"ref":"R","step":"approved","on":"2024-03-01"}                                  | /lines/1/step
                        {"ref":"R","step":"RAISED","on":"2024-03-01","title":"T"}                        | /lines/1/step
                        {"ref":"R","step":"duplicate","on":"2024-03-01"}                                 | /lines/1/duplicateOf
                        {"ref":"R","step":"superseded","on":"2024-03-01","supersededBy":7}               | /lines/1/supersededBy
                        {"ref":"R","step":"accepted","on":"2024-03-01","supersededBy":"S"}               | /lines/1/supersededBy
                        {"ref":"R","step":"accepted"}                                                    | /lines/1/on
                        {"ref":"R","step":"accepted","on":20240301}                                      | /lines/1/on
                        {"ref":"R","step":"accepted","on":"2024-02-30"}                                  | /lines/1/on
                        {"ref":"R","step":"accepted","on":"1.3.2024"}                                    | /lines/1/on
                        {"ref":"R","step":"accepted","on":"0000-01-01"}                                  | /lines/1/on
                        {"ref":"R","step":"accepted","on":"2026-11-24"}                                  | /lines/1/on
                        {"ref":"R","step":"raised","on":"2024-03-01"}                                    | /lines/1/title
                        {"ref":"R","step":"raised","on":"2024-03-01","title":null}                       | /lines/1/title
                        {"ref":"R","step":"accepted","on":"2024-03-01","account":"A"}                    | /lines/1/title
                        {"ref":"R","step":"accepted","on":"2024-03-01","colour":"red"}                   | /lines/1/colour
                        {"ref":"R","step":"accepted","on":"2024-03-01","a/b":1}                          | /lines/1/a~1b
                        {"ref":"R","step":"accepted","on":"2024-03-01","rationale":["x"]}                | /lines/1/rationale
                        {"ref":"R","step":"accepted","on":"2024-03-01","by":"a\\u0000b"}                 | /lines/1/by
                        {"ref":"R","step":"accepted","on":"2024-03-01","reasons":"Y01"}                  | /lines/1/reasons
                        {"ref":"R","step":"accepted","on":"2024-03-01","reasons":["Y99"]}                | /lines/1/reasons
                        {"ref":"R","step":"accepted","on":"2024-03-01","reasons":["Y01","Y01"]}          | /lines/1/reasons
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":5}                       | /lines/1/currency
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","currency":"EUR"}                 | /lines/1/amount
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","amount":5,"currency":"EUR"}                    | /lines/1/account
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":5,"currency":"Euro"}     | /lines/1/currency
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":-5,"currency":"EUR"}     | /lines/1/amount
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":"5","currency":"EUR"}    | /lines/1/amount
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":1e999999999,"currency":"EUR"} | /lines/1/amount
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":1e99999999999,"currency":"EUR"} | /lines/1/amount
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":5.001,"currency":"EUR"} | /lines/1/amount
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":5.5,"currency":"JPY"}   | /lines/1/amount
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":5,"currency":"BTC"}     | /lines/1/currency
                        {"ref":"R","step":"raised","on":"2024-03-01","title":"T","account":"A","amount":5,"currency":"XTS"}     | /lines/1/currency
                        {"ref":"R\\ud800","step":"accepted","on":"2024-03-01"}                           | /lines/1/ref
                        {"ref":"\\u200b\\ufeff","step":"accepted","on":"2024-03-01"}                     | /lines/1/ref
                        {"ref":"R","step":"accepted","on":"2024-03-01","rationale":"\\u001b[31m"}        | /lines/1/rationale
                        {"ref":"R","step":2147483648,"on":"2024-03-01"}                                  | /lines/1/step
                        {"ref":"R","step":"accepted","on":"2024-03-01"                                   | /lines/1
                        {"ref":"R","ref":"S","step":"accepted","on":"2024-03-01"}                        | /lines/1
                        {"ref":"R","step":"accepted","on":"2024-03-01"} {}                               | /lines/1
                        ["R","accepted","2024-03-01"]                                                    | /lines/1
                        null                                                                             | /lines/1
                        """)
        void isRefusedForItsFault(String line, String pointer) {
            assertThat(faultsOf(line)).extracting(LineFault::pointer).containsExactly(pointer);
        }

        @Test
        void isRefusedForAllItsFaultsAtOnce() {
            assertThat(faultsOf("""
                    {"step":"raised","on":"soon","why":1}""")).extracting(LineFault::pointer)
                .containsExactlyInAnyOrder("/lines/1/ref", "/lines/1/on", "/lines/1/why", "/lines/1/title");
        }

        @Test
        void isRefusedForAnUnknownFieldEvenIfItsStepIsUnknown() {
            assertThat(faultsOf("""
                    {"ref":"R","step":"approved","on":"2024-03-01","title":"T","why":1}"""))
                .extracting(LineFault::pointer)
                .containsExactly("/lines/1/step", "/lines/1/why");
        }

        @Test
        void isRefusedIfTheTitleIsTooLong() {
            String title = "t".repeat(201);
            assertThat(faultsOf(RAISED.replace("Export", title))).extracting(LineFault::pointer)
                .containsExactly("/lines/1/title");
            assertThat(faultsOf(RAISED.replace("Export", title.substring(1)))).isEmpty();
        }

        @Test
        void countsCharactersAsPeopleDo() {
            String title = "\uD83D\uDE00".repeat(200);
            assertThat(faultsOf(RAISED.replace("Export", title))).isEmpty();
            assertThat(faultsOf(RAISED.replace("Export", title + "!"))).hasSize(1);
        }

        @Test
        void mayNameACurrencyInEitherCase() {
            HistoryFile history = read(RAISED.replace("}", ",\"account\":\"A\",\"amount\":1.50,\"currency\":\"eur\"}")
                .getBytes(StandardCharsets.UTF_8));
            assertThat(history.wholeRequests().get("R-1")).extracting(HistoryStep::facts)
                .extracting(RequestFacts::currency)
                .containsExactly("EUR");
        }

        @Test
        void isNotReadPastFiftyFaults() {
            assertThat(faultsOf(unknown(20_000))).hasSize(50);
            assertThat(faultsOf((unknown(100) + "\n").repeat(200))).hasSize(5_000);
        }

        private static String unknown(int fields) {
            return IntStream.range(0, fields)
                .mapToObj(i -> ",\"x" + i + "\":1")
                .collect(Collectors.joining("", "{\"ref\":\"R\"", "}"));
        }

        @Test
        void saysNothingOfWhatReadIt() {
            assertThat(faultsOf("{\"ref\":tru}").getFirst().message()).isEqualTo("is not JSON at line 1, column 8");
        }

        @Test
        void isRefusedIfItIsLongerThanALineMayBe() {
            assertThat(faultsOf(RAISED + " ".repeat(BoundedLines.LONGEST) + "\n" + RAISED + "\n{}"))
                .extracting(LineFault::pointer)
                .containsExactly("/lines/1", "/lines/3/ref", "/lines/3/step", "/lines/3/on");
        }

        @Test
        void isRefusedIfItIsNotUtf8() {
            byte[] latin1 = RAISED.replace("Export", "Größe").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(read(latin1).faults().named()).extracting(LineFault::pointer).containsExactly("/lines/1");
        }

        @Test
        void mayBeBlankAndEndAsOnWindows() {
            HistoryFile history = read(
                    (RAISED + "\r\n\r\n" + RAISED.replace("R-1", "R-2")).getBytes(StandardCharsets.UTF_8));
            assertThat(history.faults().isEmpty()).isTrue();
            assertThat(history.wholeRequests()).containsOnlyKeys("R-1", "R-2");
        }

    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(faultsOf("\n\n")).hasSize(1);
    }

    @Test
    void ofManyBadLinesTheFirstThousandAreNamed() {
        HistoryFile history = read("x\n".repeat(1_250).getBytes(StandardCharsets.UTF_8));
        assertThat(history.faults().named()).hasSize(1_000);
        assertThat(history.faults().more()).isEqualTo(250);
        assertThat(new ImportRefusedException(history.faults()).faults()).hasSize(100);
    }

    @Test
    void aRequestWithABadLineIsNotJudgedByItsOtherLines() {
        HistoryFile history = read((RAISED.replace("2024", "soon") + "\n" + """
                {"ref":"R-1","step":"accepted","on":"2024-03-02"}""").getBytes(StandardCharsets.UTF_8));
        assertThat(history.faults().named()).hasSize(1);
        assertThat(history.wholeRequests()).isEmpty();
    }

    private static List<LineFault> faultsOf(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8)).faults().named();
    }

    private static HistoryFile read(byte[] file) {
        try {
            return HistoryFile.read(BoundedLines.of(new ByteArrayInputStream(file)), TODAY, Policy.DEFAULT);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
