package dev.parley.queryservice.web.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How values are written in the cells of a table. */
final class Words {

    /** What a spreadsheet takes for the beginning of a formula, wide forms as well. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Words() {
    }

    /**
     * Text that a spreadsheet shows and does not reckon with: what would begin a formula
     * gets an apostrophe before it (OWASP, "CSV Injection").
     */
    static @Nullable String harmless(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /** A number in digits, without an exponent. */
    static @Nullable Object plain(@Nullable Object value) {
        if (!(value instanceof Double number)) {
            return value;
        }
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

}
