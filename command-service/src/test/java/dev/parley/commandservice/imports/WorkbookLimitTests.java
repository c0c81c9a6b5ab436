package dev.parley.commandservice.imports;

import java.io.IOException;

import dev.parley.commandservice.imports.tables.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

import static dev.parley.commandservice.imports.Workbooks.edited;
import static dev.parley.commandservice.imports.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

/** Small workbooks that would take long to read. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class WorkbookLimitTests extends OnABench {

    private static final String SHARING = "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>";

    @Test
    void areRefusedForANumberOfMoreDigitsThanAnySpreadsheetWrites() throws IOException {
        assertFault("<row><c><v>" + "9".repeat(1_001) + "</v></c></row>", "holds a number that no spreadsheet has");
        assertFault("<row><c t=\"n\"><v>9<x>" + "9".repeat(1_000) + "</x></v></c></row>",
                "holds a number that no spreadsheet has");
    }

    @Test
    void areRefusedForALongFormulaInPieces() throws IOException {
        assertFault("<row><c><f>" + ("A1+" + "<x/>").repeat(2_731) + "</f></c></row>",
                "holds a formula that no spreadsheet has");
    }

    @Test
    void areRefusedForAFormulaThatManyCellsShare() throws IOException {
        String formula = "<row><c><f t=\"shared\" ref=\"A1\" si=\"00\">" + "A1+".repeat(2_700)
                + "A1</f><v>1</v></c></row>";
        assertFault(formula + SHARING.repeat(10_000), "shares more formulas than can be read");
        assertFault(formula + SHARING.replace("\"0\"", "\"+0\""), "shares a formula that no spreadsheet has");
        assertFault(formula + SHARING.repeat(10), "in the column Created: is missing");
    }

    @Test
    void areRefusedForATextThatManyCellsShare() throws IOException {
        String text = "<si><t>" + "x".repeat(99_000) + "</t></si></sst>";
        byte[] file = edited(workbook(_ -> {
        }), "xl/sharedStrings.xml", xml -> xml.replace("</sst>", text));
        assertFault(
                edited(file, "xl/worksheets/sheet1.xml",
                        xml -> xml.replace("</sheetData>",
                                "<row><c t=\"s\"><v>5</v></c></row>".repeat(2_000) + "</sheetData>")),
                "says more than 134217728 characters with the rows before it");
    }

    @Test
    void areRefusedForALongTextInPieces() throws IOException {
        assertFault(
                "<row><c t=\"inlineStr\"><is>" + ("<t>" + "x".repeat(90_000) + "</t>").repeat(2) + "</is></c></row>",
                "holds a cell of more characters than one may have");
    }

    @Test
    void areRefusedForElementsWithinElements() throws IOException {
        assertFault("<a>".repeat(1_000_000), "holds elements within elements as no spreadsheet does");
    }

    private void assertFault(String rows, String message) throws IOException {
        assertFault(edited(workbook(_ -> {
        }), "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", rows + "</sheetData>")), message);
    }

    private void assertFault(byte[] file, String message) {
        assertThat(bench.tryOutTable(TableFormat.XLSX, file, null).faults()).extracting(Imported.Fault::message)
            .contains(message);
    }

}
