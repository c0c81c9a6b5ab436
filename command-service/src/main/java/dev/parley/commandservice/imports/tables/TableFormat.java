package dev.parley.commandservice.imports.tables;

/** How a table is written as a file. */
public enum TableFormat {

    /** Cells with commas, semicolons or tabs between them. */
    CSV,
    /** A workbook of a spreadsheet, by ECMA-376. */
    XLSX;

    Rows open(byte[] file) {
        return switch (this) {
            case CSV -> CsvRows.open(file);
            case XLSX -> XlsxRows.open(file);
        };
    }

}
