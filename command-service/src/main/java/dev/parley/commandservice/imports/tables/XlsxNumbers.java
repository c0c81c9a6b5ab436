package dev.parley.commandservice.imports.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;

/** The numbers of a workbook, which are days if they are shown as such. */
final class XlsxNumbers {

    /** Letters of days and years, but in quotes, brackets and after a backslash. */
    private static final Pattern OF_DAYS = Pattern.compile("(?i)[yd]");

    /** A quote or bracket that is not closed reaches to the end. */
    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*+\"?|\\[[^]]*+]?|\\\\.");

    /** That of Excel. */
    private static final int LONGEST_FORMAT = 255;

    /** Days before 1900 and after 9999 are none. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);

    private static final int MOST_DIGITS = 40;

    /** Whether each format shows days: there are few, and cells by the million. */
    private final Map<String, Boolean> formats = new HashMap<>();

    String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        if (isShownAsDay(cell) && number.signum() > 0 && number.compareTo(MOST_DAYS) < 0) {
            return cell.asDate().toLocalDate().toString();
        }
        boolean isLong = number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
        return isLong ? number.toString() : number.stripTrailingZeros().toPlainString();
    }

    private boolean isShownAsDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && formats.computeIfAbsent(format, XlsxNumbers::showsDays);
    }

    private static boolean showsDays(String format) {
        return format.length() <= LONGEST_FORMAT && OF_DAYS.matcher(NOT_LETTERS.matcher(format).replaceAll("")).find();
    }

}
