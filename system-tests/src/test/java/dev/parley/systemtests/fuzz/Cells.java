package dev.parley.systemtests.fuzz;

import java.util.List;
import java.util.regex.Pattern;

/** The cells of a table, whatever a spreadsheet takes as a separator. */
final class Cells {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\t\r\n]");

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+(E-?\\d+)?");

    private Cells() {
    }

    /** Those that begin as a formula does. */
    static List<String> thatASpreadsheetWouldRun(String table) {
        return SEPARATOR.splitAsStream(table)
            .map(cell -> cell.replaceFirst("^[\\s\"\ufeff]+", ""))
            .filter(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0)
            .filter(cell -> !NUMBER.matcher(cell.replaceFirst("\"$", "")).matches())
            .toList();
    }

}
