package dev.parley.commandservice.imports.tables;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;

/** A number of a spreadsheet, which is a day if it is shown as one. */
final class XlsxNumber {

    /** Letters of days and years, but in quotes, brackets and after a backslash. */
    private static final Pattern OF_DAYS = Pattern.compile("(?i)[yd]");

    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    /** Days before 1900 and after 9999 are none. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);

    private static final int MOST_DIGITS = 40;

    private XlsxNumber() {
    }

    static String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        if (isShownAsDay(cell) && number.signum() > 0 && number.compareTo(MOST_DAYS) < 0) {
            return cell.asDate().toLocalDate().toString();
        }
        boolean isLong = number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
        return isLong ? number.toString() : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isShownAsDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && OF_DAYS.matcher(NOT_LETTERS.matcher(format).replaceAll("")).find();
    }

}
