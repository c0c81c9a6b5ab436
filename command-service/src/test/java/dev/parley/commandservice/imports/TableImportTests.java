package dev.parley.commandservice.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.parley.commandservice.imports.Imported.Fault;
import dev.parley.commandservice.imports.tables.TableFormat;
import dev.parley.eventlog.Entry;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Tables of separated values as history. */
class TableImportTests extends OnABench {

    private static final ImportMapping SHEET = new ImportMapping(
            Map.of("ref", List.of("Nr"), "title", List.of("Wish"), "raised", List.of("Asked"), "step", List.of("State"),
                    "on", List.of("Decided"), "account", List.of("Who"), "amount", List.of("Worth"), "rationale",
                    List.of("Why")),
            Map.of("currency", "EUR"), Map.of("Final", "accepted", "no way", "declined", "maybe", "none"), null);

    private static final String ROW = "Nr,Wish,Asked,State,Decided,Who,Worth,Why\n";

    @Nested
    class ARowThatIsARequestTests {

        @Test
        void tellsItsRaisingAndWhatBecameOfIt() {
            imported(ROW + "7,Export,2024-03-01,NO  WAY,2024-03-09,Acme,500.50,too narrow\n", SHEET);
            List<Entry> entries = bench.entriesOf("7");
            assertThat(ImportBench.eventOf(entries.get(1))).isInstanceOfSatisfying(DemandAdded.class,
                    demand -> assertThat(String.valueOf(demand.stake())).contains("500.5", "EUR"));
            assertThat(ImportBench.eventOf(entries.getLast())).isInstanceOf(RequestDeclined.class);
            assertThat(bench.story("7").getLast()).isEqualTo(tuple("RequestDeclined", "2024-03-09"));
        }

        @Test
        void isOnlyRaisedIfItsWordIsNoStepOrIsNotThere() {
            imported(ROW + "7,Export,2024-03-01,maybe,,,,\n8,Import,2024-03-01,,,,,\n9,Reports,2024-03-01,\n", SHEET);
            assertThat(bench.story("7")).containsExactly(tuple("RequestRaised", "2024-03-01"));
            assertThat(bench.story("9")).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                7,Export,2024-03-01,odd,2024-03-09       | step   | is a word that is not mapped: odd
                7,Export,2024-03-01,final,               | on     | does not say the day
                7,Export,,final,2024-03-09               | raised | is missing
                7,Export,2999-05-01,,                    | raised | must not be in the future
                7,Export,2024-03-09,final,2024-03-01     | on     | is before the day of raising
                7,Export,12/01/2026,,                    | raised | may be one day or another: 12/01/2026
                7,Export,1 March,,                       | raised | must be a day such as 2026-03-31
                7,Export,2024-02-30,,                    | raised | must be a day such as 2026-03-31
                7,Export,2024-03-01,,,Acme,"1,000"       | amount | must be a number such as 12500.50
                7,,2024-03-01,,                          | title  | is missing
                ,Export,2024-03-01,,                     | ref    | is missing
                """)
        void isRefusedByItsRowAndColumnWithARemedy(String row, String field, String message) {
            Imported tried = tried(ROW + "\n" + row + "\n", SHEET);
            assertThat(tried.faults()).hasSize(1);
            Fault fault = tried.faults().getFirst();
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.message()).contains(message).startsWith("in the column ");
            assertThat(fault.remedy()).isNotBlank();
        }

    }

    @Nested
    class ARowThatIsAChangeTests {

        private static final String CHANGES = """
                id,title,new status,changed at,company,decided by
                7,Export,Backlog,2024-03-01,Acme,
                7,Export,In progress,2024-03-05T23:59:59-11:00,Acme,Bob
                7,Export,Done,2024-03-09,Acme,
                8,Import,Rejected,2024-03-09,,
                """;

        @Test
        void isOneStepOfTheRequest() {
            Imported imported = imported(CHANGES, null);
            assertThat(bench.story("7")).containsExactly(tuple("RequestRaised", "2024-03-01"),
                    tuple("DemandAdded", "2024-03-01"), tuple("RequestAccepted", "2024-03-05"),
                    tuple("DeliveryRecorded", "2024-03-09"));
            assertThat(imported.inferred()).isEqualTo(Map.of("raised", 1L));
        }

        @Test
        void saysWhatTheRequestIsAboutWhateverTheStep() {
            imported(CHANGES, null);
            assertThat(imported(CHANGES, null).corrected()).isZero();
            assertThat(imported(CHANGES.replace("Import", "Import from Excel"), null).corrected()).isEqualTo(1);
        }

    }

    @Nested
    class ATableTests {

        @ParameterizedTest
        @ValueSource(strings = { ",", ";", "\t" })
        void mayHaveAnySeparatorAndEncoding(String separator) {
            String table = "ref,title,raised\r\n7,\"Öl; zwei\tTeile, ganz\",2024-03-01\r\n".replace("7,\"", "7,\"")
                .replace("ref,title,raised", String.join(separator, "ref", "title", "raised"))
                .replace("7,\"", "7" + separator + "\"")
                .replace("\",2024", "\"" + separator + "2024");
            imported(table, null);
            byte[] windows = table.getBytes(Charset.forName("windows-1252"));
            byte[] marked = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8);
            for (byte[] again : List.of(windows, marked)) {
                Imported imported = bench.importTable(TableFormat.CSV, again, null);
                assertThat(imported.unchanged()).isEqualTo(1);
                assertThat(imported.corrected()).isZero();
            }
        }

        @Test
        void isReadByTheDaysPatternThatIsStated() {
            ImportMapping days = new ImportMapping(SHEET.columns(), SHEET.values(), SHEET.steps(), "dd/MM/yyyy");
            imported(ROW + "7,Export,12/01/2024,,,,,\n8,Import,2024-01-13,,,,,\n", days);
            assertThat(bench.story("7")).containsExactly(tuple("RequestRaised", "2024-01-12"));
            assertThat(tried(ROW + "9,Export,31/02/2024,,,,,\n", days).faults()).extracting(Fault::message)
                .first()
                .asString()
                .contains("is no day of the pattern dd/MM/yyyy: 31/02/2024");
        }

        @Test
        void isReadWithoutTheQuoteThatExportsWriteBeforeWhatLooksLikeAFormula() {
            imported("ref,title,raised\n7,'=SUM of all,2024-03-01\n", null);
            assertThat(imported("ref,title,raised\n7,=SUM of all,2024-03-01\n", null).corrected()).isZero();
        }

        @Test
        void isReadByTheMonthsThatJiraWrites() {
            ImportMapping jira = new ImportMapping(SHEET.columns(), Map.of(), Map.of(), "d/MMM/yy h:mm a");
            imported("Nr,Wish,Asked,State,Decided,Who,Worth,Why\n7,Export,11/May/24 03:26 PM,,,,,\n", jira);
            assertThat(bench.story("7")).containsExactly(tuple("RequestRaised", "2024-05-11"));
        }

        @Test
        void saysHowItsColumnsWereRead() {
            ColumnMapping read = Objects.requireNonNull(tried("Issue key,Summary,Created,Status\n", null).mapping());
            assertThat(read.columns()).isEqualTo(Map.of("ref", List.of("Issue key"), "title", List.of("Summary"),
                    "raised", List.of("Created"), "step", List.of("Status")));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                `colour,size`                               | has no column for ref
                `ref,title`                                 | has no column for step
                `ref,step\n7,accepted`                      | has no column for on
                ``                                          | holds no row
                `ref,,raised\n7,Export,2024-03-01`          | does not name the column B, which holds values in row 2
                `Requests of Q1\nref,title,raised`          | does not name the column B, which holds values in row 2
                `ref,title,raised\n7,"Export,2024-03-01`    | cannot be read as CSV
                """)
        void isRefusedIfNoRowOfItCanBeRead(String table, String message) {
            Imported tried = tried(table.replace("\\n", "\n"), null);
            assertThat(tried.faults()).extracting(Fault::message).first().asString().contains(message);
            assertThat(tried.faults()).extracting(Fault::remedy).doesNotContain("");
        }

        @Test
        void isRefusedIfItHasNoneOfTheColumnsOfItsMapping() {
            assertThat(tried("Nr,Wish,Asked\n7,Export,2024-03-01\n", SHEET).faults()).extracting(Fault::message)
                .first()
                .asString()
                .matches("has no column .*, which the mapping has for .*");
        }

        @Test
        void isRefusedIfItIsNoText() {
            byte[] utf16 = "ref,title".getBytes(StandardCharsets.UTF_16);
            assertThat(bench.tryOutTable(TableFormat.CSV, utf16, null).faults()).extracting(Fault::message)
                .containsExactly("is text neither in UTF-8 nor in Windows-1252");
        }

        /** The first rows are read beforehand, the others one at a time. */
        @ParameterizedTest
        @ValueSource(ints = { 0, 300 })
        void isRefusedForACellThatHasNoEnd(int before) {
            StringBuilder endless = new StringBuilder("ref,title,raised\n");
            for (int row = 1; row <= before; row++) {
                endless.append(row).append(",Export,2024-03-01\n");
            }
            endless.append("x,\"").append("x".repeat(2_000_000)).append("\",2024-03-01\n");
            assertThat(tried(endless.toString(), null).faults()).extracting(Fault::message)
                .singleElement()
                .asString()
                .startsWith("cannot be read as CSV");
        }

    }

    private Imported imported(String table, @Nullable ImportMapping mapping) {
        return bench.importTable(TableFormat.CSV, table.getBytes(StandardCharsets.UTF_8), mapping);
    }

    private Imported tried(String table, @Nullable ImportMapping mapping) {
        return bench.tryOutTable(TableFormat.CSV, table.getBytes(StandardCharsets.UTF_8), mapping);
    }

}
