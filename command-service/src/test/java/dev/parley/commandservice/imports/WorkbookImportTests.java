package dev.parley.commandservice.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import dev.parley.commandservice.imports.Imported.Fault;
import dev.parley.commandservice.imports.tables.Proposal;
import dev.parley.commandservice.imports.tables.Table;
import dev.parley.commandservice.imports.tables.TableFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

import static dev.parley.commandservice.imports.Workbooks.edited;
import static dev.parley.commandservice.imports.Workbooks.row;
import static dev.parley.commandservice.imports.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Workbooks of spreadsheets as history. */
class WorkbookImportTests extends OnABench {

    @Test
    void areReadAsTheyAreShown() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, 42, "Export", LocalDate.of(2024, 3, 1), "Won't do", LocalDate.of(2024, 3, 9));
            row(sheet, 2, "R-2", "Import", "2024-03-02", "Open");
        });
        Imported imported = bench.importTable(TableFormat.XLSX, file, null);
        assertThat(imported.requests()).isEqualTo(2);
        assertThat(bench.story("42")).containsExactly(tuple("RequestRaised", "2024-03-01"),
                tuple("RequestDeclined", "2024-03-09"));
        assertThat(bench.importTable(TableFormat.XLSX, file, null).unchanged()).isEqualTo(3);
    }

    @Test
    void showADayWhereTheFormatOfANumberHasDaysOrYears() throws IOException {
        assertDay("[$-409]d\\ mmm;@", "2024-03-01");
        assertDay("[Red]yyyy", "2024-03-01");
        assertDay("yyyy" + "0".repeat(251), "2024-03-01");
        assertDay("0.00", "45352");
        assertDay("[Red]0&quot; days&quot;\\d", "45352");
        assertDay("0&quot; days", "45352");
        assertDay("yyyy" + "0".repeat(252), "45352");
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void areReadWhateverTheirFormatsAre() throws IOException {
        assertDay("[".repeat(100_000), "45352");
        assertDay("&quot;".repeat(99_999), "45352");
        assertDay("\\".repeat(100_000), "45352");
    }

    @Test
    void haveTheValueOfAFormulaThatTheSpreadsheetKept() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "R-1", "x", LocalDate.of(2024, 3, 1), "Open");
            sheet.formula(1, 1, "1+1");
        });
        assertFault(file, 2, "in the column Title: holds a formula without a value");
        byte[] kept = edited(file, "xl/worksheets/sheet1.xml", xml -> xml.replace("</f>", "</f><v>2</v>"));
        bench.importTable(TableFormat.XLSX, kept, null);
        assertThat(bench.story("R-1")).hasSize(1);
    }

    @Test
    void areRefusedForAFaultInACellThatIsRead() throws IOException {
        byte[] file = edited(workbook(sheet -> row(sheet, 1, "R-1", 7, LocalDate.of(2024, 3, 1), "Open")),
                "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>7</v>", "<v>x</v>"));
        assertFault(file, 2, "in the column Title: holds a fault: x");
    }

    @Test
    void areRefusedWithAMergedHeader() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "Requests", "", "");
            sheet.range(0, 0, 0, 2).merge();
            row(sheet, 1, "Ref", "Title", "Created");
        });
        assertFault(file, 1, "does not name the column B, which holds values in row 2");
    }

    @Test
    void areReadWhateverOtherSheetsLookLike() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Requests");
            row(sheet, 0, "Ref", "Title", "Created");
            row(sheet, 1, "R-1", "Export", "2024-03-01");
            workbook.newWorksheet("Notes").range(0, 0, 0, 2).merge();
        }
        assertThat(bench.importTable(TableFormat.XLSX, file.toByteArray(), null).requests()).isEqualTo(1);
    }

    @Test
    void areRefusedUnderAPassword() throws IOException {
        byte[] locked = new byte[2048];
        byte[] compound = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
        System.arraycopy(compound, 0, locked, 0, compound.length);
        assertFault(locked, 1, "is protected by a password");
    }

    @Test
    void areRefusedIfTheyAreNone() throws IOException {
        assertFault("\"+1\"".getBytes(StandardCharsets.UTF_8), 1, "is no .xlsx");
        assertFault("ref,title".getBytes(StandardCharsets.UTF_8), 1, "is no .xlsx");
        byte[] file = workbook(_ -> {
        });
        byte[] half = Arrays.copyOf(file, file.length / 2);
        assertFault(half, 1, "cannot be read as .xlsx");
        assertFault(edited(file, "xl/workbook.xml", _ -> "<workbook/>"), 1, "has no sheet that is shown");
    }

    @Test
    void areRefusedIfTheyUnpackToFarMore() throws IOException {
        assertFault(edited(workbook(_ -> {
        }), "xl/sharedStrings.xml", _ -> " ".repeat(200 << 20)), 1, "unpacks to more than 128 MiB");
    }

    @Test
    void areRefusedForCellsAndTextsThatNoSpreadsheetHas() throws IOException {
        byte[] file = workbook(sheet -> row(sheet, 1, "R-1", "x", LocalDate.of(2024, 3, 1), "Open"));
        String sheet = "xl/worksheets/sheet1.xml";
        assertFault(edited(file, sheet, xml -> xml.replace("r=\"A2\"", "r=\"&#90;ZZZZZ2\"")), 2,
                "names a cell that no spreadsheet has");
        assertFault(edited(file, sheet, xml -> xml.replaceFirst("t=\"s\"><v>\\d+", "t=\"s\"><v>2000000000")), 1,
                "names a text that no spreadsheet has");
        assertFault(edited(file, "xl/sharedStrings.xml", xml -> xml.replace("Open", "x".repeat(200_000))), 0,
                "holds a cell of more characters than one may have");
    }

    @Test
    void doNotReadAnythingElse() throws IOException {
        byte[] file = edited(workbook(_ -> {
        }), "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst"));
        Imported tried = bench.tryOutTable(TableFormat.XLSX, file, null);
        assertThat(tried.toString()).doesNotContain("root:");
    }

    /** What a number says that is shown by this format. */
    private static void assertDay(String format, String shown) throws IOException {
        byte[] file = edited(workbook(sheet -> row(sheet, 1, "R-1", LocalDate.of(2024, 3, 1))), "xl/styles.xml",
                xml -> xml.replace("formatCode=\"dd/mm/yyyy\"", "formatCode=\"" + format + "\""));
        try (Table table = Table.open(TableFormat.XLSX, file)) {
            assertThat(Proposal.of(table, null, List.of()).rows().getFirst()).contains(shown);
        }
    }

    private void assertFault(byte[] file, int row, String message) {
        Imported tried = bench.tryOutTable(TableFormat.XLSX, file, null);
        assertThat(tried.faults()).extracting(Fault::line).containsExactly(row);
        assertThat(tried.faults()).extracting(Fault::message).first().asString().startsWith(message);
        assertThat(tried.faults()).extracting(Fault::remedy).doesNotContain("");
    }

}
